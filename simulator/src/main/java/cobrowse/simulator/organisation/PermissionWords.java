package cobrowse.simulator.organisation;

import cobrowse.simulator.organisation.file.Findings;
import java.util.Collection;

/** Permissions as a file has them: words, which nobody looks up, for the vendor makes new ones. */
public final class PermissionWords {

    private PermissionWords() {}

    /** @param path where they stand in the file */
    public static void check(String path, Collection<String> permissions, Findings findings) {
        if (permissions.stream().allMatch(word -> word.matches("\\S{1,200}"))) return;
        findings.add(path, "Not all of these are words.", "Write permissions such as conversation:cobrowse:add.");
    }
}
