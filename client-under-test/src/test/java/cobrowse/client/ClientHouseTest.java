package cobrowse.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the client is made of, so that it can be copied: Java, Jackson, Failsafe, JSpecify, and nothing else. */
@AnalyzeClasses(
        packages = {"cobrowse.client", "cobrowse.cli"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class ClientHouseTest {

    private static final String[] COPIED = {
        "cobrowse.client..",
        "java..",
        "javax.net.ssl..",
        "com.sun.net.httpserver..",
        "tools.jackson..",
        "com.fasterxml.jackson.annotation..",
        "dev.failsafe..",
        "org.jspecify.annotations.."
    };

    @ArchTest
    static final ArchRule THE_CLIENT_NEEDS_THREE_LIBRARIES = classes()
            .that()
            .resideInAPackage("cobrowse.client..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(COPIED))
            .because("an integrator copies the package; do without the library, or argue for it in docs/decisions");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_NEEDS_PICOCLI_TOO = classes()
            .that()
            .resideInAPackage("cobrowse.cli..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(COPIED).or(resideInAnyPackage("cobrowse.cli..", "picocli..")))
            .because("the command line knows Genesys by the client alone");

    @ArchTest
    static final ArchRule THE_PARTS_DO_NOT_KNOW_THE_WHOLE = noClasses()
            .that()
            .resideInAnyPackage(
                    "cobrowse.client.api..",
                    "cobrowse.client.failures..",
                    "cobrowse.client.http..",
                    "cobrowse.client.tokens..",
                    "cobrowse.client.events..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("cobrowse.client", "cobrowse.client.doctor..", "cobrowse.cli..")
            .because("the map in the package's description says who knows whom");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("cobrowse.client.(*)..")
            .should()
            .beFreeOfCycles()
            .because("the lower ones can be copied alone; move what both need downwards");

    /** Dependencies as they are written: what has no scope is the integrator's too. */
    @Test
    void no_dependency_without_a_scope_is_spring_s() throws Exception {
        var dependency = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
        var groups = dependency
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .filter(text -> !text.contains("<scope>test</scope>"))
                .map(text -> text.replaceAll("(?s).*<groupId>(.*?)</groupId>.*", "$1"));
        assertThat(groups)
                .containsExactlyInAnyOrder("tools.jackson.core", "dev.failsafe", "info.picocli", "org.jspecify");
    }
}
