#!/usr/bin/env python3
"""Reads every feed of a museum back by icalendar and vobject.

    read_back.py GNOMON MUSEUM-FOLDER [ZONE FIRST LAST]

With a zone the museum stands there, and its term 2027-spring has these days.
"""

import csv
import datetime
import itertools
import json
import sys
import zoneinfo

import icalendar
import recurring_ical_events
import vobject

from program import Program

UTC = datetime.timezone.utc


def subjects(museum):
    yield ("--museum",)
    yield ("--whats-on",)
    for option, table in (("room", "rooms"), ("instructor", "instructors"), ("programme", "programmes"), ("kit", "kits")):
        with open(museum / f"{table}.csv", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                yield (f"--{option}", row["id"])
    text = (museum / "museum.yaml").read_text(encoding="utf-8")
    for section, option in (("sites", "site"), ("audiences", "audience")):
        inside = False
        for line in text.splitlines():
            if line and not line.startswith((" ", "-", "#")):
                inside = line.startswith(section + ":")
            elif inside and "id: " in line and line.lstrip().startswith("- "):
                yield (f"--{option}", line.split("id: ")[1].split(",")[0].strip(" {}"))


def key(uid, start, end, title):
    return (str(uid), start.astimezone(UTC), end.astimezone(UTC), str(title))


program = Program(sys.argv[1], sys.argv[2])
if len(sys.argv) > 3:
    program.settle(*sys.argv[3:])
program.plan(seed=1)
zone = zoneinfo.ZoneInfo(sys.argv[3] if len(sys.argv) > 3 else "Asia/Taipei")
found = json.loads(program.run("search", program.museum, "--limit", 100000, "--json"))["sessions"]
# The clock on the museum's wall, taken for an instant by the zone data of Python.
planned = {s["id"]: datetime.datetime.fromisoformat(s["start"]).replace(tzinfo=zone).astimezone(UTC) for s in found}
offsets = {}
feeds = events = compared = 0
for subject in subjects(program.museum):
    for language in ("zh-Hant", "en"):
        data = program.run("feed", program.museum, *subject, "--language", language)
        calendar = icalendar.Calendar.from_ical(data)
        ours = sorted(key(e["UID"], e["DTSTART"].dt, e["DTEND"].dt, e["SUMMARY"]) for e in calendar.walk("VEVENT"))
        read = vobject.readOne(data.decode())
        theirs = sorted(
            key(e.uid.value, e.dtstart.value, e.dtend.value, e.summary.value)
            for e in getattr(read, "vevent_list", [])
        )
        assert ours == theirs, subject
        assert len(ours) == data.count(b"BEGIN:VEVENT") == len({uid for uid, *_ in ours}), subject
        joined = icalendar.Calendar.from_ical(
            program.run("feed", program.museum, *subject, "--language", language, "--series")
        )
        again = recurring_ical_events.of(joined).between(datetime.date(2026, 1, 1), datetime.date(2028, 12, 31))
        instants = lambda found: sorted(found)
        assert instants((e["DTSTART"].dt.astimezone(UTC), str(e["SUMMARY"])) for e in again) == instants(
            (start, title) for _, start, _, title in ours
        ), subject
        for uid, start, *_ in ours:
            offsets[start] = start.astimezone(zone).utcoffset()
            assert planned.get(uid.split("@")[0], start) == start, (subject, uid)
        compared += sum(uid.split("@")[0] in planned for uid, *_ in ours)
        feeds += 1
        events += len(ours)
assert compared > 0
clocks = [offset for offset, _ in itertools.groupby(offset for _, offset in sorted(offsets.items()))]
hours = ", then ".join(f"{offset.total_seconds() / 3600:+g} h" for offset in clocks)
print(
    f"{feeds} feeds, {events} events: icalendar, vobject and the joined series agree; "
    f"{compared} starts are those of the search; from UTC {hours}"
)
