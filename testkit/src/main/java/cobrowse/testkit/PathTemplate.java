package cobrowse.testkit;

/** Compares paths part by part; a part in braces stands for any. */
final class PathTemplate {

    private PathTemplate() {}

    static boolean matches(String template, String path) {
        return likeness(template, path) == 1;
    }

    /** @return from 0 for nothing in common to 1 for a match */
    static double likeness(String template, String path) {
        var wanted = template.split("/", -1);
        var found = path.split("/", -1);
        var same = 0;
        for (var part = 0; part < Math.min(wanted.length, found.length); part++)
            if (isAny(wanted[part]) || wanted[part].equals(found[part])) same++;
        return (double) same / Math.max(wanted.length, found.length);
    }

    private static boolean isAny(String part) {
        return part.startsWith("{") && part.endsWith("}");
    }
}
