package cobrowse.testcontainers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The repository's Dockerfile, one instruction after the other. */
record Dockerfile(List<Instruction> instructions) {

    private static final Pattern CONTINUED = Pattern.compile("\\\\\\R\\s*");
    private static final Pattern ARRAY = Pattern.compile("\\[.*]$");

    /**
     * One of them.
     *
     * @param word such as COPY
     * @param rest what it says, in one line
     */
    record Instruction(String word, String rest) {

        /** The words of a command in its exec form, without a shell. */
        List<String> command() {
            var array = ARRAY.matcher(rest);
            if (!array.find()) throw new AssertionError(word + " needs a shell: write it as [\"…\", \"…\"]");
            return List.of(JsonMapper.shared().readValue(array.group(), String[].class));
        }
    }

    static Dockerfile read() throws IOException {
        var text =
                CONTINUED.matcher(Files.readString(Path.of("..", "Dockerfile"))).replaceAll("");
        return new Dockerfile(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .map(halves -> new Instruction(halves[0], halves[1].strip()))
                .toList());
    }

    Stream<Instruction> all(String word) {
        return instructions.stream().filter(instruction -> instruction.word().equals(word));
    }

    Instruction only(String word) {
        var found = all(word).toList();
        if (found.size() == 1) return found.get(0);
        throw new AssertionError("The Dockerfile has " + found.size() + " times " + word);
    }

    /** What comes into the image: from where in the context, to where. */
    List<String[]> copies() {
        return all("COPY").map(copy -> copy.rest().split(" +")).toList();
    }
}
