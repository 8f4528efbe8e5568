package cobrowse.cli;

import java.util.ArrayList;
import java.util.List;

/** Runs the commands in the console blocks of a page, and puts what they say behind them. */
record Recording(Shell shell) {

    String play(String page) {
        var played = new ArrayList<String>();
        var lines = page.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            played.add(lines.get(at));
            if (lines.get(at).equals("```console")) at = playBlock(lines, at + 1, played);
        }
        return String.join("\n", played) + "\n";
    }

    /** Without what is another at each run: new ids, times. The demo organisation's ids stay. */
    static String mask(String page) {
        return page.replaceAll(
                        "\\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-(?!0{8,})[0-9a-f]{12}\\b", "«id»")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "«time»")
                .replaceAll("\\b\\d+ ms\\b", "«ms»");
    }

    /** @return where the block ends */
    private int playBlock(List<String> lines, int first, List<String> played) {
        var at = first;
        while (!lines.get(at).equals("```")) {
            if (!lines.get(at).startsWith("$ ")) {
                at++;
                continue;
            }
            var command = new StringBuilder();
            do {
                played.add(lines.get(at));
                command.append(lines.get(at).replaceAll("\\\\$", "")).append(' ');
            } while (lines.get(at++).endsWith("\\"));
            played.addAll(shell.run(command.substring(2).strip()));
        }
        played.add("```");
        return at;
    }
}
