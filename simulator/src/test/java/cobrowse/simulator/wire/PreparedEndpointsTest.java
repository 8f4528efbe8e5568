package cobrowse.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What is prepared when the jar is built must be what Spring finds where nothing is prepared. */
@SpringBootTest
class PreparedEndpointsTest {

    @Autowired
    ConfigurableListableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping spring;

    @Test
    void the_list_has_each_endpoint_as_spring_finds_it() {
        var prepared = PreparedEndpoints.annotated(beans).stream()
                .map(endpoint -> PreparedEndpoint.read(endpoint.words()))
                .collect(Collectors.toMap(
                        endpoint -> endpoint.mapping(spring.getBuilderConfiguration()),
                        endpoint -> endpoint.method().find()));
        var found = spring.getHandlerMethods().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey(), entry -> entry.getValue().getMethod()));
        assertThat(prepared).hasSizeGreaterThan(300).isEqualTo(found);
    }
}
