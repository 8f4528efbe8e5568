package cobrowse.benchmarks.bare;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A read that knows its answer, and a start that is kept and read back: without a rule, a caller or a journal. */
@RestController
class Sessions {

    private static final Session KNOWN = new Session(
            "benchmarked",
            "cobrowse",
            "30000000-0000-4000-8000-000000000001",
            "60000000-0000-4000-8000-000000000001",
            "offered");

    record Session(String id, String type, String initiator, String target, String state) {}

    record Start(String type, Reference initiator, Reference target) {}

    record Reference(String id) {}

    private final JdbcClient store;

    Sessions(JdbcClient store) {
        this.store = store;
        store.sql("create table session (id varchar(36) primary key, type varchar(20), initiator varchar(36),"
                        + " target varchar(36), state varchar(20))")
                .update();
    }

    @GetMapping("/read")
    Session read() {
        return KNOWN;
    }

    @PostMapping("/sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Session start(@RequestBody Start start) {
        var id = UUID.randomUUID().toString();
        store.sql("insert into session values (?, ?, ?, ?, 'offered')")
                .params(id, start.type, start.initiator.id, start.target.id)
                .update();
        return store.sql("select id, type, initiator, target, state from session where id = ?")
                .param(id)
                .query((row, number) -> new Session(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .single();
    }
}
