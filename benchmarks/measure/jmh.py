"""The rule engine, the journal and the error writer by themselves, measured by JMH."""

import json
import subprocess
import tempfile
from pathlib import Path

from .machine import BENCHMARKS, fail, java, load
from .tables import table


def measure(options):
    return "\n\n".join(_on(jdk, options) for jdk in options.jdks)


def _on(jdk, options):
    class_path = BENCHMARKS / "target/class-path"
    if not class_path.exists():
        fail("the benchmarks are not built: mvn -Pbenchmarks -pl benchmarks -am package -DskipTests")
    with tempfile.TemporaryDirectory(prefix="benchmarks-") as folder:
        results = Path(folder, "results.json")
        done = subprocess.run(
            [java(jdk), "-cp", f"{BENCHMARKS / 'target/classes'}:{class_path.read_text().strip()}", "org.openjdk.jmh.Main",
             "-f", "2", "-wi", "5", "-w", "1", "-i", str(options.rounds), "-r", "1", "-prof", "gc", "-foe", "true",
             "-rf", "json", "-rff", str(results)],
            stdout=2, stdin=subprocess.DEVNULL, cwd=folder, check=False)
        if done.returncode:
            fail(f"JMH ended with {done.returncode}: see above")
        measured = json.loads(results.read_text())
    head = ["what", "ns", "±", "bytes allocated"]
    return f"JDK {jdk}, 2 forks of {options.rounds} s each, load {load():.1f}\n\n" + table(head, list(map(_row, measured)))


def _row(result):
    name = ".".join(result["benchmark"].split(".")[-2:]).replace("Benchmark", "")
    params = ", ".join(result.get("params", {}).values())
    figure = result["primaryMetric"]
    allocated = [it["score"] for key, it in result["secondaryMetrics"].items() if key.endswith("gc.alloc.rate.norm")]
    error = figure["scoreError"]
    return [f"{name}{f' ({params})' if params else ''}", f"{figure['score']:.0f}",
            f"{error:.0f}" if isinstance(error, float) and error == error else "?", f"{allocated[0]:.0f}" if allocated else "?"]
