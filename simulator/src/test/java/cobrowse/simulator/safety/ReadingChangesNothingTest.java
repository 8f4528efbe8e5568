package cobrowse.simulator.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Safety
class ReadingChangesNothingTest {

    private static final String DEMO = "10000000-0000-4000-8000-000000000001";

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    JdbcClient jdbc;

    @Test
    void noGetOfTheControlApiChangesTheDatabase() {
        var before = everything();
        var paths = controlPathsForReading();
        for (var path : paths) new Wire(port).call("GET", path.replaceAll("\\{[^}]+}", DEMO), "Connection: close");

        assertThat(paths).isNotEmpty();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void everyControlEndpointSaysItsMethod() {
        assertThat(mapping.getHandlerMethods().keySet().stream().filter(ReadingChangesNothingTest::isControl))
                .allSatisfy(info -> assertThat(info.getMethodsCondition().getMethods())
                        .as("%s would also be reached by GET", info)
                        .isNotEmpty()
                        .matches(methods ->
                                methods.equals(Set.of(RequestMethod.GET)) || !methods.contains(RequestMethod.GET)));
    }

    private List<String> controlPathsForReading() {
        return mapping.getHandlerMethods().keySet().stream()
                .filter(ReadingChangesNothingTest::isControl)
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .filter(info -> info.getProducesCondition().isEmpty())
                .flatMap(info -> info.getPatternValues().stream())
                .toList();
    }

    private static boolean isControl(RequestMappingInfo info) {
        return info.getPatternValues().stream().anyMatch(path -> path.startsWith("/_sim"));
    }

    private List<String> everything() {
        var tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'""").query(String.class).list();
        return tables.stream()
                .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream()
                        .map(row -> table + row))
                .sorted()
                .toList();
    }
}
