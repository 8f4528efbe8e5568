package cobrowse.simulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.wire.VendorOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The generated docs say what the catalogue says. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DocsTest {

    static final String COMMAND = "mvn -pl simulator -am test -Dtest=DocsTest -Dbless=true";
    static final String GENERATED = "<!-- generated: change the rules in the code, then run `" + COMMAND + "` -->\n";

    private static final Path DOCS = Path.of("../docs");

    @Autowired
    Catalogue catalogue;

    @Autowired
    Curriculum curriculum;

    @Autowired
    LearnOperations operations;

    @Autowired
    VendorOperations vendor;

    @Test
    void rules() throws IOException {
        compare("RULES.md", new RulesDoc(catalogue, curriculum).text());
    }

    @Test
    void operations() throws IOException {
        compare("OPERATIONS.md", new OperationsDoc(operations.parts(), vendor.families()).text());
    }

    @Test
    void states() throws IOException {
        compare("STATES.md", new StatesDoc(StateTable.all()).text());
    }

    @Test
    void magic() throws IOException {
        compare("MAGIC.md", new MagicDoc(LearnMagic.byPlace()).text());
    }

    private static void compare(String name, String text) throws IOException {
        var file = DOCS.resolve(name);
        if (Boolean.getBoolean("bless")) Files.writeString(file, text);
        var written = Files.exists(file) ? Files.readString(file) : "";
        assertThat(written.replace("\r", ""))
                .as(
                        "docs/%s no longer says what the code says. Run `%s`, look at the difference, commit it",
                        name, COMMAND)
                .isEqualTo(text);
    }

    /** Text that stays in its cell of a table, and is text there. */
    static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ");
    }
}
