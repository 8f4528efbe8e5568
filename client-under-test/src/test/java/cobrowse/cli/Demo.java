package cobrowse.cli;

import cobrowse.client.Sandbox;
import cobrowse.client.Simulator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Puts what examples say of the demo organisation into the words of a test's own organisation. */
record Demo(Map<String, String> words) {

    static Demo in(Sandbox sandbox) {
        var words = new LinkedHashMap<String, String>();
        words.put("http://localhost:8080", Simulator.address().toString());
        people(sandbox, words);
        clients(sandbox, words);
        conversations(sandbox, words);
        words.put("12345678-1234-1234-1234-123456789012", sandbox.queue("Support"));
        words.put("40000000-0000-4000-8000-000000000002", sandbox.queue("Billing"));
        words.put("40000000-0000-4000-8000-000000000003", sandbox.queue("Claims"));
        return new Demo(words);
    }

    String told(String text) {
        for (var word : words.entrySet()) text = text.replace(word.getKey(), word.getValue());
        return text;
    }

    private static void people(Sandbox sandbox, Map<String, String> words) {
        var number = 1;
        for (var name : new String[] {"Ann", "Omar", "Ines", "Sue", "Nick", "Carla"})
            words.put("30000000-0000-4000-8000-00000000000" + number++, sandbox.user(name));
        for (var name : new String[] {"Ann", "Omar", "Sue", "Nick"})
            words.put(name.toLowerCase(Locale.ROOT) + "-token", sandbox.tokenOfUser(name));
    }

    private static void clients(Sandbox sandbox, Map<String, String> words) {
        var number = 1;
        for (var name : new String[] {"Backend", "Narrow", "Desktop", "Portal"}) {
            words.put("20000000-0000-4000-8000-00000000000" + number++, sandbox.client(name));
            words.put("lakeside-" + name.toLowerCase(Locale.ROOT) + "-secret", sandbox.secret(name));
        }
        words.put("lakeside-backend-token", sandbox.tokenOfClient("Backend"));
        words.put("lakeside-narrow-token", sandbox.tokenOfClient("Narrow"));
    }

    private static void conversations(Sandbox sandbox, Map<String, String> words) {
        conversation(sandbox, words, 1, "chat", "connected");
        conversation(sandbox, words, 2, "chat", "queued");
        conversation(sandbox, words, 4, "call", "connected");
        conversation(sandbox, words, 5, "message", "connected");
    }

    private static void conversation(
            Sandbox sandbox, Map<String, String> words, int number, String media, String state) {
        words.put("60000000-0000-4000-8000-00000000000" + number, sandbox.conversation(media, state));
        words.put("61000000-0000-4000-8000-00000000000" + number, sandbox.customer(media, state));
    }
}
