package cobrowse.simulator.launch;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Where the launcher has no archive of loaded classes yet, it is made once this simulator is ready: in the background, at the
 * lowest priority, by a process that outlives this one. Nobody hears of it.
 */
record Understudy(Path jar) implements ApplicationListener<ApplicationReadyEvent> {

    /** The jar to make it of, or off. */
    private static final String WANTED = "cobrowse.launcher.training";

    private static final String TRAINING = "cobrowse.launcher.Training";

    static void listenTo(SpringApplication spring) {
        var jar = System.getProperty(WANTED);
        if (jar != null && !jar.equals("off")) spring.addListeners(new Understudy(Path.of(jar)));
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (!begin("nice", "-n", "19")) begin();
    }

    private boolean begin(String... priority) {
        var command = new ArrayList<>(List.of(priority));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
        command.addAll(List.of("-cp", jar.toString(), TRAINING));
        try {
            new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start()
                    .getOutputStream()
                    .close();
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
