#!/usr/bin/env python3
"""Compares the occurrences that Gnomon finds in calendars of others with those of recurring-ical-events.

    compare_occurrences.py GNOMON FILE…
"""

import datetime
import json
import pathlib
import re
import subprocess
import sys
import zoneinfo

import icalendar
import recurring_ical_events

from program import ROOT, Program

TAIPEI = zoneinfo.ZoneInfo("Asia/Taipei")
FIRST, END = datetime.date(2020, 1, 1), datetime.date(2028, 1, 1)

program = Program(sys.argv[1], ROOT / "Examples" / "tour")
# A calendar is read for a year more than the terms on both sides: so these give the years 2020 to 2027.
museum = program.museum / "museum.yaml"
museum.write_text(
    re.sub(r"(?ms)^terms:\n.*?(?=^\w)", "terms:\n  - {id: old, name: {zh-Hant: 早, en: Early}, first: 2021-01-01, last: 2021-06-30}\n"
           "  - {id: new, name: {zh-Hant: 晚, en: Late}, first: 2026-06-01, last: 2026-12-31}\n",
           museum.read_text(encoding="utf-8")), encoding="utf-8")


def local(value):
    """On the museum's clock, without a zone; a date is its midnight."""
    if not isinstance(value, datetime.datetime):
        return datetime.datetime.combine(value, datetime.time())
    return value.astimezone(TAIPEI).replace(tzinfo=None) if value.tzinfo else value


def ours(file):
    answer = subprocess.run(
        [program.binary, "calendar", "import", file, "--as", "closure", "--name", "x.ics", "--museum", program.museum, "--json"],
        env=program.environment, capture_output=True, text=True)
    document = json.loads(answer.stdout)
    if answer.returncode:
        return None, document["error"]["faults"][0]["problem"]["english"]
    return sorted(datetime.datetime.fromisoformat(e["start"]) for e in document["events"]), None


def theirs(file):
    calendar = icalendar.Calendar.from_ical(pathlib.Path(file).read_bytes())
    found = recurring_ical_events.of(calendar).between(FIRST, END)
    return sorted(local(e["DTSTART"].dt) for e in found if str(e.get("STATUS", "")).upper() != "CANCELLED")


same = other = 0
for file in sys.argv[2:]:
    name = pathlib.Path(file).name
    found, fault = ours(str(pathlib.Path(file).resolve()))
    try:
        expected = theirs(file)
    except Exception as error:
        print(f"{name}: recurring-ical-events: {type(error).__name__}; ours: {len(found) if found is not None else fault}")
        continue
    if found == expected:
        same += 1
    else:
        other += 1
        mine = len(found) if found is not None else f"refused: {fault}"
        differences = sorted(set(found or []) ^ set(expected))[:3]
        print(f"{name}: ours {mine}, recurring-ical-events {len(expected)}; {[d.isoformat() for d in differences]}")
print(f"{same} files the same, {other} otherwise")
