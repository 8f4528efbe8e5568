"""All measurements after each other, kept in docs/PERFORMANCE.md between two marks."""

from datetime import date
from pathlib import Path

from . import calls, jmh, size, startup
from .machine import BENCHMARKS, description, fail, jdks, say

PAGE = BENCHMARKS.parent / "docs/PERFORMANCE.md"
BEGIN = "<!-- results: benchmarks/run all writes what is between these marks -->"
END = "<!-- end of the results -->"

PARTS = (
    ("Start-up", "startup", startup, (17, 25)),
    ("Calls", "calls", calls, (17, 25)),
    ("Size", "size", size, (17,)),
    ("Parts by themselves (JMH)", "jmh", jmh, (17,)),
)


def measure(options):
    """What was measured already is written even where a later part fails."""
    chosen, sections = options.jdks, []
    page = PAGE.read_text()
    if BEGIN not in page or END not in page:
        fail(f"{PAGE} lacks the marks: {BEGIN} and {END}")
    head = f"{date.today()}, {description()}."
    for title, name, part, usual in PARTS:
        say(f"--- {title}")
        options.jdks = [jdk for jdk in jdks() if jdk in (chosen or usual)]
        sections.append(f"### {title}\n\n`benchmarks/run {name}`: {part.measure(options)}")
        _write(PAGE, "\n\n".join([head, *sections]))
    return "\n\n".join([head, *sections])


def _write(page: Path, results):
    before, rest = page.read_text().split(BEGIN, 1)
    page.write_text(f"{before}{BEGIN}\n\n{results}\n\n{END}{rest.split(END, 1)[1]}")
