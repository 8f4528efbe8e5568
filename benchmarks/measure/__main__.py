"""benchmarks/run: the tables on standard output, what goes on on standard error."""

import argparse
import sys

from . import calls, jmh, report, size, startup

WHAT = {"startup": startup, "calls": calls, "size": size, "jmh": jmh, "all": report}
USUAL_JDKS = {"startup": [17, 25], "all": None}


def _options():
    parser = argparse.ArgumentParser(
        prog="benchmarks/run",
        description="Measures, and prints tables in Markdown; all: everything, into docs/PERFORMANCE.md as well.",
        epilog="Environment: COBROWSE_JAR: measure that jar; JAVA_HOMES: JDKs, separated by colons; MAVEN_FLAGS: such as -o.")
    add = parser.add_argument
    add("what", choices=list(WHAT))
    add("--rounds", type=int, default=5, help="how often each is measured, in turns (5)")
    add("--seconds", type=int, default=3, help="calls, size: how long each is called in a round (3)")
    add("--warmup", type=int, default=20_000, help="calls, size: how many calls of each come first (20000)")
    add("--only", action="append", help="calls: only operations in whose name this is; may be said again")
    add("--first", type=int, default=3, help="startup: how many first starts are measured (3)")
    add("--jdk", type=int, action="append", dest="jdks", help="17 or 25; by default 17, for startup and all both where found")
    add("--organisations", type=int, default=10_000, help="size: how many organisations are kept (10000)")
    add("--sessions", type=int, default=1_000_000, help="size: how many sessions are kept in them (1000000)")
    add("--store", help="size: a folder where the full store is kept, or was kept before, which saves its filling")
    options = parser.parse_args()
    options.jdks = options.jdks or USUAL_JDKS.get(options.what, [17])
    return options


if __name__ == "__main__":
    try:
        asked = _options()
        print(WHAT[asked.what].measure(asked))
    except KeyboardInterrupt:
        sys.exit(130)
