package cobrowse.simulator.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.CobrowseSimulator;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;

/** What is there when the first call can come. */
class FirstOrganisationsTest {

    @Test
    void the_demo_organisation_is_there_before_the_port_is_open() {
        var there = new ArrayList<Boolean>();
        ApplicationListener<WebServerInitializedEvent> onOpen = opened -> there.add(opened.getApplicationContext()
                .getBean(Organisations.class)
                .find(Organisation.DEMO)
                .isPresent());
        new SpringApplicationBuilder(CobrowseSimulator.class)
                .listeners(onOpen)
                .run("--server.port=0")
                .close();
        assertThat(there).containsExactly(true);
    }
}
