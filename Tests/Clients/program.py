"""Runs the built program in a museum of its own."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


class Program:
    def __init__(self, binary, example):
        self.binary = str(pathlib.Path(binary).resolve())
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="gnomon-clients-"))
        self.museum = self.folder / "museum"
        shutil.copytree(example, self.museum)
        self.environment = {
            **os.environ, "GNOMON_HOME": str(ROOT), "GNOMON_NOW": "2027-01-04T09:00:00+08:00", "LANG": "C.UTF-8",
        }

    def settle(self, zone, first, last):
        """Puts the museum into another time zone, with a term of these days."""
        file = self.museum / "museum.yaml"
        text = re.sub(r"time_zone: \S+", f"time_zone: {zone}", file.read_text(encoding="utf-8"))
        text = re.sub(r"(id: 2027-spring,.*first: )\S+(, last: )[\d-]+", rf"\g<1>{first}\g<2>{last}", text)
        file.write_text(text, encoding="utf-8")

    def run(self, *arguments):
        return subprocess.run(
            [self.binary, *map(str, arguments)], env=self.environment, cwd=self.folder, check=True,
            capture_output=True,
        ).stdout

    def start(self, *arguments):
        return subprocess.Popen(
            [self.binary, *map(str, arguments)], env=self.environment, cwd=self.folder, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
        )

    def plan(self, seed, iterations=20000):
        self.run("plan", self.museum, "--term", "2027-spring", "--seed", seed, "--iterations", iterations)
        self.run("publish", self.museum)
