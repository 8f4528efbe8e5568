package cobrowse.testkit;

import tools.jackson.databind.json.JsonMapper;

/** Calls as a journal has them. */
final class Entries {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Entries() {}

    static RecordedCall refused(String path, int status, String rule) {
        return RecordedCall.of(JSON.readTree("""
                {"number": 7, "correlationId": "c-7", "method": "POST", "path": "%s", "status": %d,
                 "brokenRule": "%s", "request": "{\\"id\\": \\"first\\"}", "body": {"id": "first"},
                 "answer": {"code": "bad.request"}}""".formatted(path, status, rule)));
    }

    static RecordedCall kept(String method, String path, int status) {
        return RecordedCall.of(JSON.readTree("""
                {"number": 8, "correlationId": "c-8", "method": "%s", "path": "%s", "status": %d}""".formatted(method, path, status)));
    }
}
