package cobrowse.simulator.launch;

import java.util.Arrays;
import java.util.List;
import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The ways to start the program: {@code exec … -- COMMAND}, {@code health}, and without a word, as a simulator. */
public final class Launch {

    private Launch() {}

    /** @param application the class that Spring starts from */
    public static void of(Class<?> application, String... arguments) {
        var words = Arrays.asList(arguments);
        var rest = words.subList(Math.min(1, words.size()), words.size());
        Lifeline.toLauncher();
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "exec" -> System.exit(new Exec(application).run(rest));
            case "health" -> System.exit(Health.ask(rest));
            default -> simulate(application, words);
        }
    }

    private static void simulate(Class<?> application, List<String> options) {
        if (options.contains(Lifeline.OPTION)) Lifeline.hold();
        spring(application).run(options.toArray(String[]::new));
    }

    /** Told what it would otherwise look for at each start. */
    static SpringApplication spring(Class<?> application) {
        LogsByLogback.sayTo(System.getProperties());
        var spring = new SpringApplication(application);
        if (AotDetector.useGeneratedArtifacts())
            spring.setApplicationContextFactory(type -> new ServletWebServerApplicationContext(new AdviceByName()));
        Understudy.listenTo(spring);
        return spring;
    }
}
