package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.organisation.file.Making;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Somebody is told the secrets that were made, and not those that stand in the file. */
@SpringBootTest
class RememberedTest {

    private static final Making COUNTING = new Making() {
        private int count;

        @Override
        public String id(String of) {
            return of.replaceAll("[^a-z0-9]", "-");
        }

        @Override
        public String secret(String of) {
            return "made-" + ++count;
        }
    };

    @Autowired
    OrganisationFiles files;

    @Test
    void secrets_and_tokens_that_were_made_are_told() {
        assertThat(told("")).contains("Backend", "the secret made-", "the token made-");
    }

    @Test
    void those_of_the_file_are_not() {
        assertThat(told("secret: kept, ")).doesNotContain("the secret");
    }

    private String told(String secret) {
        var making = new Remembered(COUNTING);
        var text = "{name: A, users: [{name: B, email: b@c}], clients: [{%sname: Backend}]}".formatted(secret);
        return making.told(files.yaml(text.getBytes(StandardCharsets.UTF_8), making));
    }
}
