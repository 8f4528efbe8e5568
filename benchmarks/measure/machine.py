"""The machine that is measured on: its JDKs, its tools, and what a reader of the figures must know of it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).resolve().parent.parent
SIMULATOR = Path(os.environ.get("COBROWSE_JAR", BENCHMARKS.parent / "simulator/target/cobrowse-simulator.jar"))
WIREMOCK = BENCHMARKS / "target/opponents/wiremock-standalone.jar"
BARE = BENCHMARKS / "bare/target/bare.jar"
WANTED_JDKS = (17, 25)


def fail(message):
    sys.exit(f"benchmarks/run: {message}")


def say(message):
    print(message, file=sys.stderr, flush=True)


def need(tool):
    if not shutil.which(tool):
        fail(f"{tool} is missing. On Debian: apt-get install {tool}")


def _version(home):
    try:
        release = (home / "release").read_text()
    except OSError:
        return None
    found = re.search(r'JAVA_VERSION="([^"]+)"', release)
    return found.group(1) if found and (home / "bin/java").exists() else None


def _homes():
    said = os.environ.get("JAVA_HOMES", "").split(os.pathsep) + [os.environ.get("JAVA_HOME", "")]
    yield from (Path(home) for home in said if home)
    yield from sorted(Path("/usr/lib/jvm").glob("*"))
    if shutil.which("java"):
        yield Path(shutil.which("java")).resolve().parent.parent


def jdks():
    """The first JDK found of each version wanted: {17: (home, "17.0.15"), …}."""
    found = {}
    for home in _homes():
        version = _version(home)
        if version:
            found.setdefault(int(version.split(".")[0]), (home, version))
    wanted = {number: found[number] for number in WANTED_JDKS if number in found}
    for number in WANTED_JDKS:
        if number not in found:
            say(f"No JDK {number} in JAVA_HOMES, JAVA_HOME or /usr/lib/jvm: left out. On Debian: apt-get install "
                f"openjdk-{number}-jdk-headless, or unpack one and say JAVA_HOMES=ITS_FOLDER")
    if not wanted:
        fail("neither a JDK 17 nor a JDK 25 was found. Say where one is: JAVA_HOMES=/first:/second")
    return wanted


def java(number):
    found = jdks()
    if number not in found:
        fail(f"JDK {number} is wanted, and only {', '.join(map(str, found))} found")
    return str(found[number][0] / "bin/java")


def jars():
    for jar in (SIMULATOR, WIREMOCK, BARE):
        if not jar.exists():
            fail(f"{jar} is missing. Build it: mvn -Pbenchmarks -pl benchmarks,benchmarks/bare -am package -DskipTests")
    return SIMULATOR, WIREMOCK


def _first(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "?"
    return ((done.stdout + done.stderr).splitlines() or ["?"])[0]


def description():
    """A line for the top of a page of results."""
    memory = int(re.search(r"MemTotal:\s+(\d+)", Path("/proc/meminfo").read_text()).group(1)) / 1024 / 1024
    model = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text())
    commit = _first(["git", "-C", str(BENCHMARKS), "rev-parse", "--short=10", "HEAD"])
    return (
        f"{os.cpu_count()} cores ({model.group(1) if model else 'unknown'}), {memory:.0f} GB, "
        f"Linux {os.uname().release}, JDK {' and '.join(version for _, version in jdks().values())}, "
        f"wrk {_first(['wrk', '--version']).split('/')[-1].split(' ')[0]}, commit {commit}")


def load():
    """The load average of the last minute: above the number of cores the wall times are noise."""
    return os.getloadavg()[0]
