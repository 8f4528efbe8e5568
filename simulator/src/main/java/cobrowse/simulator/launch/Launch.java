package cobrowse.simulator.launch;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;

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
        LogsByLogback.sayTo(System.getProperties());
        var spring = new SpringApplication(application);
        Understudy.listenTo(spring);
        spring.run(options.toArray(String[]::new));
    }
}
