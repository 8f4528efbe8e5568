"""benchmarks/run startup|calls: the tables on standard output, what goes on on standard error."""

import argparse
import sys

from . import calls, size, startup


def _options():
    parser = argparse.ArgumentParser(prog="benchmarks/run", description="Measures, and prints tables in Markdown.")
    parser.add_argument("what", choices=["startup", "calls", "size"])
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured, in turns (5)")
    parser.add_argument("--seconds", type=int, default=3, help="calls: how long each is called in a round (3)")
    parser.add_argument("--warmup", type=int, default=5000, help="calls: how many calls of each come first (5000)")
    parser.add_argument("--only", action="append", help="calls: only operations whose name has this")
    parser.add_argument("--first", type=int, default=1, help="startup: how many first starts are measured (1)")
    parser.add_argument("--jdk", type=int, action="append", dest="jdks", help="17 or 25; by default both for startup, 17 for calls")
    parser.add_argument("--organisations", type=int, default=10_000, help="size: how many organisations are kept (10000)")
    parser.add_argument("--sessions", type=int, default=1_000_000, help="size: how many sessions are kept in them (1000000)")
    parser.add_argument("--store", help="size: a folder where the full store is kept, or was kept before, which saves its filling")
    options = parser.parse_args()
    options.jdks = options.jdks or ([17, 25] if options.what == "startup" else [17])
    return options


def main():
    options = _options()
    print({"startup": startup, "calls": calls, "size": size}[options.what].measure(options))


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
