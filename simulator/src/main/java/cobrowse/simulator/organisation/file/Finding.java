package cobrowse.simulator.organisation.file;

/**
 * Something that is wrong with a file.
 *
 * @param field such as clients[0].scopes[1]; $ for the whole
 * @param fix what to write instead
 */
public record Finding(String field, int line, int column, String problem, String fix) {

    @Override
    public String toString() {
        return "line %d, column %d: %s: %s %s".formatted(line, column, field, problem, fix);
    }
}
