package cobrowse.client.doctor;

import java.util.List;
import java.util.Locale;

/**
 * What one check brought.
 *
 * @param title the law that was looked at
 * @param detail how it stands here, and why it cannot be seen where that is so
 * @param fix what to do; empty where nothing is to be done
 * @param rules the rules that it stands for, by their ids
 */
public record Finding(String title, Verdict verdict, String detail, String fix, List<String> rules) {

    public Finding {
        rules = List.copyOf(rules);
    }

    /** All of it but the rules. */
    public String line() {
        var text = verdict.name().toLowerCase(Locale.ROOT) + ": " + title + ". " + detail;
        return fix.isEmpty() ? text : text + " " + fix;
    }
}
