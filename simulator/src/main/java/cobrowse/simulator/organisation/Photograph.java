package cobrowse.simulator.organisation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an organisation as they were at a moment.
 *
 * @param organisation its own row
 * @param belongings the rows of each table, those first that others refer to
 */
record Photograph(Map<String, @Nullable Object> organisation, List<Rows> belongings) {

    record Rows(String table, List<String> columns, List<List<@Nullable Object>> values) {}
}
