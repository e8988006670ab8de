#!/usr/bin/env python3
"""Writes the shipped calendars from the facts in sources/.

    python3 Calendars/generate.py            write the .ics files beside this script
    python3 Calendars/generate.py --check    change nothing; exit 1 where a file is not what the sources say

A new year: add its rows to the three CSV files, raise EDITION to the day of the change, run it. Only the standard library is used.
The files are RFC 5545: all-day events, DTEND exclusive, CRLF, lines of at most 75 octets.
"""
import csv
import sys
from datetime import date, timedelta
from itertools import groupby
from pathlib import Path

# DTSTAMP of every event: when these facts were last changed. Fixed, so that the same facts give the same bytes.
EDITION = "20261101T000000Z"
HERE = Path(__file__).resolve().parent
WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
ONE_DAY = timedelta(days=1)


class WrongSource(Exception):
    """A row of sources/ that cannot be right."""


def rows(name):
    """The rows of a source file as dictionaries, with `_where` for messages."""
    with open(HERE / "sources" / name, encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file)
        return [dict(row, _where=f"sources/{name}:{reader.line_num}") for row in reader]


def day(row, field):
    try:
        return date.fromisoformat(row[field])
    except ValueError:
        raise WrongSource(f"{row['_where']} [{field}]: {row[field]!r} is not a date such as 2027-02-06") from None


def text(value):
    """A TEXT value, escaped."""
    return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line):
    """The content line with CRLF, folded after at most 75 octets and never inside a character."""
    pieces, piece, size = [], "", 0
    for character in line:
        octets = len(character.encode("utf-8"))
        if size + octets > 75:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return "\r\n".join(pieces + [piece]) + "\r\n"


def event(uid, first, last, summary, categories, description=""):
    """The lines of one all-day event from `first` to `last`, both included."""
    if last < first:
        raise WrongSource(f"{uid}: the last day {last} is before the first {first}")
    lines = [
        "BEGIN:VEVENT", f"UID:{uid}", f"DTSTAMP:{EDITION}", f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{last + ONE_DAY:%Y%m%d}", f"SUMMARY:{text(summary)}",
        "CATEGORIES:" + ",".join(categories), "TRANSP:TRANSPARENT",
    ]
    if description:
        lines.append("DESCRIPTION:" + text(description))
    return lines + ["END:VEVENT"]


def calendar(name, events):
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gnomon//Calendars//EN", "CALSCALE:GREGORIAN",
             "X-WR-CALNAME:" + text(name)]
    for one in events:
        lines += one
    return "".join(folded(line) for line in lines + ["END:VCALENDAR"]).encode("utf-8")


def runs(days_off):
    """Groups rows of consecutive days with the same name."""
    numbered = enumerate(sorted(days_off, key=lambda row: row["date"]))
    key = lambda item: (item[1]["name_zh-Hant"], day(item[1], "date").toordinal() - item[0])
    return [[row for _, row in group] for _, group in groupby(numbered, key)]


def office_days():
    """Days off, and the Saturdays on which offices work to make up for one."""
    listed = rows("office-days.csv")
    by_date = {row["date"]: row for row in listed}
    if len(by_date) != len(listed):
        raise WrongSource("sources/office-days.csv: a date is listed twice")
    events = []
    for run in runs([row for row in listed if row["kind"] != "make-up"]):
        first, last = day(run[0], "date"), day(run[-1], "date")
        summary = f"{run[0]['name_zh-Hant']} {run[0]['name_en']}"
        kinds = " + ".join(sorted({row["kind"] for row in run}))
        made_up = " ".join(f"Made up on {row['pair']}." for row in run if row["pair"])
        events.append(event(f"tw-holiday-{first:%Y%m%d}@gnomon.example", first, last, summary, ["HOLIDAY"],
                            f"{kinds}. {made_up}".strip()))
    for row in (row for row in listed if row["kind"] == "make-up"):
        works, free = day(row, "date"), day(row, "pair")
        if by_date.get(row["pair"], {}).get("pair") != row["date"]:
            raise WrongSource(f"{row['_where']} [pair]: {row['pair']} does not name {row['date']} as its make-up day")
        events.append(event(
            f"tw-workday-{works:%Y%m%d}@gnomon.example", works, works, f"{row['name_zh-Hant']} {row['name_en']}",
            ["WORKDAY", f"REPLACES-{WEEKDAYS[free.weekday()]}"], f"Makes up for {free}."))
    return calendar("臺灣政府行政機關辦公日曆 Taiwan office days", sorted(events, key=lambda lines: lines[3]))


def school_terms():
    """National school terms and vacations; what holds for one county only is left out."""
    names = {"term 1": "第一學期", "term 2": "第二學期", "winter vacation": "寒假", "summer vacation": "暑假",
             "term 2, lessons taught early": "第二學期提前授課"}
    events = []
    for row in rows("school-terms.csv"):
        if row["area"] != "national":
            continue
        if row["kind"] not in names:
            raise WrongSource(f"{row['_where']} [kind]: {row['kind']!r}; try one of {', '.join(names)}")
        first = day(row, "first")
        category = "VACATION" if "vacation" in row["kind"] else "SCHOOL-TERM"
        summary = f"{row['year']} 學年度{names[row['kind']]} School year {row['year']}, {row['kind']}"
        events.append(event(f"tw-school-{first:%Y%m%d}@gnomon.example", first, day(row, "last"), summary, [category],
                            "; ".join(filter(None, [row["status"], row["source"], row["note"]]))))
    return calendar("臺灣中小學學期 Taiwan school terms", sorted(events, key=lambda lines: lines[3]))


def closures():
    """Lunar New Year's Eve and the first day of the lunar year, on which the museum is closed."""
    events = []
    for row in rows("lunar-new-year.csv"):
        eve, first_day = day(row, "eve"), day(row, "first_day")
        if first_day != eve + ONE_DAY:
            raise WrongSource(f"{row['_where']}: {first_day} is not the day after {eve}")
        events.append(event(f"nstm-closed-{eve:%Y%m%d}@gnomon.example", eve, first_day,
                            "農曆除夕及初一休館 Closed for Lunar New Year", ["CLOSURE"]))
    return calendar("科工館休館日 NSTM closures", events)


def main(arguments):
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    try:
        files = {"taiwan-office-days.ics": office_days(), "taiwan-school-terms.ics": school_terms(),
                 "nstm-closures.ics": closures()}
    except WrongSource as fault:
        print(fault, file=sys.stderr)
        return 2
    stale = [name for name, content in files.items()
             if not (HERE / name).exists() or (HERE / name).read_bytes() != content]
    if arguments:
        for name in stale:
            print(f"{name} is not what sources/ says; run python3 Calendars/generate.py", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        (HERE / name).write_bytes(files[name])
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
