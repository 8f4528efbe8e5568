"""The simulator as a user starts it, and WireMock standalone with stubs that do the same job."""

import json
from pathlib import Path

from .machine import WIREMOCK, fail, jars
from .servers import Server, call, free_port

HEALTH = "/actuator/health"
WIREMOCKS_HEALTH = "/__admin/health"
# A read of the API: health alone does not say that there is an organisation.
READ = ("/api/v2/users/me", "ann-token")

# What the simulator answers to a start, field for field, so that both write as much.
STARTED = {
    "id": "{{randomValue type='UUID'}}",
    "type": "{{jsonPath request.body '$.type'}}",
    "initiator": {"id": "{{jsonPath request.body '$.initiator.id'}}", "type": "user"},
    "target": {"id": "{{jsonPath request.body '$.target.id'}}", "type": "interaction"},
    "settings": {"mode": "view"},
    "state": "offered",
    "createdTimestamp": "{{now}}",
    "updatedTimestamp": "{{now}}",
    "links": {"self": {"href": "{{request.baseUrl}}/api/v2/cobrowse/sessions/"}},
}
READ_BACK = {**STARTED, "id": "benchmarked", "type": "cobrowse",
        "initiator": {"id": "30000000-0000-4000-8000-000000000001", "type": "user"},
        "target": {"id": "60000000-0000-4000-8000-000000000001", "type": "interaction"},
        "createdTimestamp": "2026-11-21T12:00:00.000Z", "updatedTimestamp": "2026-11-21T12:00:00.000Z",
        "links": {"self": {"href": "http://localhost:8080/api/v2/cobrowse/sessions/benchmarked"}}}


def _stub(method, path, status, body, template=False, **more):
    answer = {"status": status, "headers": {"Content-Type": "application/json"}, "body": json.dumps(body)}
    if template:
        answer["transformers"] = ["response-template"]
    return {"request": {"method": method, "urlPath": path}, "response": answer, **more}


def stubs():
    """
    A start that moves a scenario and fills a template; the same without both; a read. The scenario moves from its state to the
    same: to and fro between two, some of several calls at once find it in neither, and are answered by 404.
    """
    moved = {"scenarioName": "session", "requiredScenarioState": "Started", "newScenarioState": "Started"}
    return [_stub("POST", "/stateful", 201, STARTED, template=True, **moved),
            _stub("POST", "/stateless", 201, READ_BACK), _stub("GET", "/read", 200, READ_BACK)]


def write_stubs(folder):
    mappings = Path(folder, "mappings")
    mappings.mkdir(parents=True)
    for number, stub in enumerate(stubs()):
        (mappings / f"{number}.json").write_text(json.dumps(stub))
    return folder


def start_simulator(java, folder, *flags, environment=None, jar=None, jvm=()):
    """Its cache, if it keeps one, in a folder of ours: COBROWSE_SIMULATOR_CACHE. The JVM's own options go before the jar."""
    port = free_port()
    command = [java, *jvm, "-jar", str(jar or jars()[0]), f"--server.port={port}", *flags]
    environment = {"COBROWSE_SIMULATOR_CACHE": str(Path(folder, "cache")), **(environment or {})}
    return Server(command, port, environment, Path(folder, f"simulator-{port}.log"))


def start_wiremock(java, folder, *flags, root=None):
    port = free_port()
    command = [java, "-jar", str(WIREMOCK), "--port", str(port), "--bind-address", "127.0.0.1", "--disable-banner", *flags]
    if root:
        command += ["--root-dir", str(root)]
    else:
        command += ["--root-dir", str(Path(folder, "no-stubs"))]
    return Server(command, port, None, Path(folder, f"wiremock-{port}.log"))


def control(server, method, path, body, organisation=None):
    """A call of the control API, which must be answered by a 2xx."""
    headers = {"Content-Type": "application/json"}
    if organisation:
        headers["Sim-Organisation"] = organisation
    status, answer = call(method, server.url + path, json.dumps(body).encode(), headers)
    if not 200 <= status < 300:
        fail(f"{method} {path} was answered by {status}: {answer.decode()[:500]}")
    return json.loads(answer) if answer else None
