"""The floor of our stack: a bare Spring Boot with everything that makes our starts fast, and next to nothing to do."""

import json
from pathlib import Path

from .machine import BARE, fail, say
from .operations import OPERATIONS, variants
from .servers import Server, call, free_port

READ = "/read"

# As launcher/Flags.java has them.
_FLAGS = ["-XX:+UseSerialGC", "-XX:SurvivorRatio=4", "-XX:TargetSurvivorRatio=90", "-Xms48m", "-Xmn24m", "-Dspring.aot.enabled=true"]
_FIRST_COMPILER_ONLY = "-XX:TieredStopAtLevel=1"
_FOR_FEW_CALLS = ["-Djdk.reflect.useNativeAccessorOnly=true", "-XX:C1MaxInlineSize=20"]
_AOT_SINCE = 25
_TRAINED_BY = 20

_START = variants(OPERATIONS[0]["calls"][0])[0]
GET = {"name": "bare Spring Boot: GET, fixed JSON", "calls": [{"method": "GET", "path": READ, "status": 200}]}
POST = {"name": "bare Spring Boot: POST, one insert, one select, H2", "calls": [{**_START, "path": "/sessions"}]}


def train_bare(java, jdk, folder):
    """Makes its archive of classes; both kinds of calls are rehearsed."""
    option = "-XX:AOTCacheOutput=" if jdk >= _AOT_SINCE else "-XX:ArchiveClassesAtExit="
    say("a bare Spring Boot makes its archive")
    server = start_bare_with(java, folder, [*_FOR_FEW_CALLS, _FIRST_COMPILER_ONLY, f"{option}{_archive(folder)}"])
    try:
        server.wait(READ)
        for _ in range(_TRAINED_BY):
            call("POST", f"{server.url}/sessions", json.dumps(_START["body"]).encode(), {"Content-Type": _START["type"]})
    finally:
        server.stop()
    if not _archive(folder).exists():
        fail(f"a bare Spring Boot made no archive: see {folder}")


def start_bare(java, jdk, folder):
    if jdk >= _AOT_SINCE:
        return start_bare_with(java, folder, [*_FOR_FEW_CALLS, f"-XX:AOTCache={_archive(folder)}"])
    return start_bare_with(java, folder, [*_FOR_FEW_CALLS, _FIRST_COMPILER_ONLY, f"-XX:SharedArchiveFile={_archive(folder)}"])


def _archive(folder):
    return Path(folder, "bare.archive")


def start_bare_with(java, folder, flags):
    port = free_port()
    command = [java, *_FLAGS, *flags, "-jar", str(BARE), f"--server.port={port}"]
    return Server(command, port, None, Path(folder, f"bare-{port}.log"))
