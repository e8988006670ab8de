#!/usr/bin/env python3
"""A khal and a Radicale that vdirsyncer keeps up to date from a running service, through publishing, moving and cancelling.

    subscribe.py GNOMON
"""

import datetime
import pathlib
import re
import socket
import subprocess
import sys
import time
import urllib.request

import icalendar

from program import ROOT, Program

UTC = datetime.timezone.utc
TAIPEI = datetime.timezone(datetime.timedelta(hours=8))
TOOLS = pathlib.Path(sys.executable).parent


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def wait_for(url):
    for _ in range(200):
        try:
            return urllib.request.urlopen(url).read()
        except OSError:
            time.sleep(0.1)
    sys.exit(f"{url} does not answer")


def sessions(data):
    """Start, status and title by UID; a UID that occurs twice is a fault."""
    found = {}
    for event in icalendar.Calendar.from_ical(data).walk("VEVENT"):
        uid = str(event["UID"])
        assert uid not in found, f"{uid} is there twice"
        found[uid] = (event["DTSTART"].dt.astimezone(UTC), str(event["STATUS"]), str(event["SUMMARY"]))
    return found


program = Program(sys.argv[1], ROOT / "Examples" / "tour")
program.plan(seed=1)
service_port, dav_port = free_port(), free_port()
folder = program.folder
(folder / "local").mkdir()
(folder / "imported").mkdir()
(folder / "vdirsyncer").write_text(f"""
[general]
status_path = "{folder}/status"
[pair khal]
a = "feed"
b = "local"
collections = null
conflict_resolution = "a wins"
[pair radicale]
a = "feed"
b = "dav"
collections = null
conflict_resolution = "a wins"
[storage feed]
type = "http"
url = "http://127.0.0.1:{service_port}/feeds/museum.ics?language=en"
[storage local]
type = "filesystem"
path = "{folder}/local"
fileext = ".ics"
[storage dav]
type = "caldav"
url = "http://127.0.0.1:{dav_port}/museum/feed/"
username = "museum"
password = "museum"
""")
(folder / "khal").write_text(f"""
[calendars]
[[museum]]
path = {folder}/local
[[imported]]
path = {folder}/imported
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Asia/Taipei
default_timezone = Asia/Taipei
[sqlite]
path = {folder}/khal.db
""")
service = program.start("serve", program.museum, "--port", service_port)
radicale = subprocess.Popen(
    [TOOLS / "python", "-m", "radicale", "--hosts", f"127.0.0.1:{dav_port}", "--auth-type", "none",
     "--storage-filesystem-folder", folder / "radicale", "--logging-level", "error"])
try:
    feed = f"http://127.0.0.1:{service_port}/feeds/museum.ics?language=en"
    wait_for(feed)
    wait_for(f"http://127.0.0.1:{dav_port}/.web/")
    subprocess.run(
        ["curl", "-sf", "-u", "museum:museum", "-X", "MKCALENDAR", f"http://127.0.0.1:{dav_port}/museum/feed/"],
        check=True)
    tool = {**program.environment, "VDIRSYNCER_CONFIG": str(folder / "vdirsyncer")}
    tool.pop("GNOMON_NOW")
    for pair in ("khal", "radicale"):
        subprocess.run([TOOLS / "vdirsyncer", "discover", pair], env=tool, check=True, capture_output=True, input=b"y\n" * 9)

    def khal(*arguments):
        return subprocess.run(
            [TOOLS / "khal", "-c", folder / "khal", *arguments], env=tool, check=True, capture_output=True, text=True).stdout

    def compare(what):
        subprocess.run([TOOLS / "vdirsyncer", "sync", "--force-delete"], env=tool, check=True, capture_output=True)
        data = urllib.request.urlopen(feed).read()
        served = sessions(data)
        # vdirsyncer names what it fetches by its content, not by UID: the sessions are told apart by what they say.
        expected = sorted(served.values())
        copies = [value for file in (folder / "local").glob("*.ics") for value in sessions(file.read_bytes()).values()]
        assert sorted(copies) == expected, f"{what}: vdirsyncer's folder differs: {set(copies) ^ set(expected)}"
        request = urllib.request.Request(
            f"http://127.0.0.1:{dav_port}/museum/feed/",
            headers={"Authorization": "Basic bXVzZXVtOm11c2V1bQ=="})
        copies = sessions(urllib.request.urlopen(request).read()).values()
        assert sorted(copies) == expected, f"{what}: Radicale differs: {set(copies) ^ set(expected)}"
        # Imported by hand again and again, the sessions keep their UIDs: each replaces itself.
        (folder / "feed.ics").write_bytes(data)
        khal("import", "--batch", "-a", "imported", folder / "feed.ics")
        hours = sorted((start.astimezone(TAIPEI).strftime("%Y-%m-%d %H:%M"), title) for start, _, title in served.values())
        for calendar in ("museum", "imported"):
            listed = khal("list", "-a", calendar, "--format", "{start-long}\t{title}", "--day-format", "", "2027-01-01", "400d")
            shown = sorted(tuple(line.split("\t")) for line in re.sub(r"\x1b\[[0-9;]*m", "", listed).splitlines() if "\t" in line)
            assert shown == hours, f"{what}: khal's {calendar} differs: {set(shown) ^ set(hours)}"
        cancelled = sum(status == "CANCELLED" for _, status, _ in served.values())
        print(f"{what}: {len(served)} sessions, {cancelled} of them cancelled, alike in the feed, khal and Radicale")
        return served

    first = compare("published")
    program.plan(seed=2)
    moved = compare("moved")
    assert sum(first[uid][0] != moved[uid][0] for uid in first) > 10
    table = program.museum / "programmes.csv"
    rows = table.read_text(encoding="utf-8")
    table.write_text("".join(line for line in rows.splitlines(True) if not line.startswith("P03,")), encoding="utf-8")
    time.sleep(6)
    # The programme must stay known for its cancelled sessions to be told of: only the plan leaves it out.
    program.run("plan", program.museum, "--term", "2027-spring", "--seed", 2, "--iterations", 20000)
    table.write_text(rows, encoding="utf-8")
    program.run("publish", program.museum)
    time.sleep(6)
    wait_for(feed)
    time.sleep(1)
    cancelled = compare("cancelled")
    assert any(status == "CANCELLED" for _, status, _ in cancelled.values())
    program.plan(seed=1)
    # The service looks for a changed folder and ledger every few seconds.
    time.sleep(6)
    anew = compare("published anew")
    assert anew.keys() == first.keys() and all(status == "CONFIRMED" for _, status, _ in anew.values())
finally:
    service.terminate()
    radicale.terminate()
