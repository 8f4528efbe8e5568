package cobrowse.simulator.console;

import cobrowse.simulator.rulebook.Catalogue;
import cobrowse.simulator.rulebook.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.springframework.stereotype.Component;

/** The rules whose ids look most like one that no rule has. */
@Component
record NearestRules(Catalogue catalogue) {

    private static final int MOST = 5;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    List<String> to(String id) {
        var asked = id.toLowerCase(Locale.ROOT);
        return catalogue.rules().stream()
                .<String>map(Rule::id)
                .sorted(Comparator.<String>comparingDouble(known -> -SIMILARITY.apply(asked, known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }
}
