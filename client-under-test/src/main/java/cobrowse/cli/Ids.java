package cobrowse.cli;

import cobrowse.cli.screen.Stopped;

/** What stands in a path. */
final class Ids {

    private Ids() {}

    static String checked(String id) {
        if (id.isBlank() || id.equals(".") || id.equals("..")) throw Stopped.usage("\"" + id + "\" cannot be an id");
        return id;
    }
}
