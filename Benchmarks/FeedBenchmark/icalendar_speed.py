#!/usr/bin/env python3
"""How fast Python's icalendar builds and writes the content of a feed that feed-benchmark wrote.

    icalendar_speed.py FILE        needs: pip install icalendar
"""

import datetime
import sys
import time
import zoneinfo

import icalendar

feed = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
zone = zoneinfo.ZoneInfo("Asia/Taipei")
events = []
for event in feed.walk("VEVENT"):
    events.append(
        {
            name: (event[name].dt if hasattr(event[name], "dt") else event[name].cats if name == "CATEGORIES" else event[name])
            for name in event
        }
    )
for event in events:
    for name in ("DTSTART", "DTEND"):
        event[name] = event[name].replace(tzinfo=zone)
    event["GEO"] = (event["GEO"].latitude, event["GEO"].longitude)
    for name, value in event.items():
        if isinstance(value, str):
            event[name] = str(value)
zones = feed.walk("VTIMEZONE")

best = 1e9
for _ in range(3):
    start = time.perf_counter()
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//x//EN")
    for part in zones:
        calendar.add_component(part)
    for content in events:
        event = icalendar.Event()
        for name, value in content.items():
            event.add(name, value)
        calendar.add_component(event)
    text = calendar.to_ical()
    best = min(best, time.perf_counter() - start)
print(f"{len(events)} events, {len(text)} bytes, {best:.2f} s, {len(events) / best:.0f} a second")
