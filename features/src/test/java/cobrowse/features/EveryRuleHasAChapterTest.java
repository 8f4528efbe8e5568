package cobrowse.features;

import static cobrowse.features.Chapter.BREAKS;
import static cobrowse.features.Chapter.KEEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the features against the catalogue, in both directions. That an example shows what its tag says is seen while it
 * runs: by {@link Chapter}.
 */
class EveryRuleHasAChapterTest {

    /** Rules that wait for their chapter. This list may only shrink. */
    private static final Set<String> NO_CHAPTER_YET = Set.of();

    /** What scenarios need of an organisation; each has at least one of these. */
    private static final Set<String> NEEDS =
            Set.of(Behaviour.READING, Behaviour.STARTS_SESSIONS, Behaviour.SIGNS_IN, Behaviour.ADMINISTERS);

    private static final List<Chapters.Chapter> CHAPTERS = Chapters.all();

    /** Sentences by ids. */
    private static Map<String, String> rules;

    @BeforeAll
    static void readCatalogue() {
        List<Map<String, String>> listed = Simulator.catalogue().getList("rules");
        rules = listed.stream().collect(Collectors.toMap(rule -> rule.get("id"), rule -> rule.get("says")));
        assertThat(rules).as("GET /_sim/rules lists the catalogue").isNotEmpty();
    }

    @Test
    void every_rule_has_one_chapter() {
        assertThat(rules.keySet())
                .filteredOn(id -> !NO_CHAPTER_YET.contains(id))
                .filteredOn(id -> chaptersOf(id).size() != 1)
                .as("write one chapter for each of these: @id, and below it \"Rule: \" with the rule's sentence")
                .isEmpty();
    }

    @Test
    void every_chapter_has_one_rule() {
        assertThat(CHAPTERS)
                .filteredOn(chapter -> idsOf(chapter).size() != 1)
                .as(
                        "tag each of these with the id of the one rule that it is about, or remove what has no rule any more")
                .isEmpty();
    }

    @Test
    void a_chapter_is_called_what_its_rule_says() {
        assertThat(CHAPTERS)
                .filteredOn(chapter -> idsOf(chapter).size() == 1)
                .filteredOn(chapter -> !idsOf(chapter).stream().map(rules::get).allMatch(chapter.title()::equals))
                .as("give each of these the title that its rule has in the code, word for word")
                .isEmpty();
    }

    @Test
    void a_chapter_has_an_example_that_breaks_the_rule() {
        assertThat(chaptersWithout(BREAKS))
                .as("add to each of these an example that breaks the rule, and tag it " + BREAKS)
                .isEmpty();
    }

    @Test
    void a_chapter_has_an_example_that_keeps_the_rule() {
        assertThat(chaptersWithout(KEEPS))
                .as("add to each of these an example that keeps the rule, and tag it " + KEEPS)
                .isEmpty();
    }

    @Test
    void an_example_says_what_it_needs() {
        assertThat(Chapters.examples())
                .filteredOn(example -> example.tags().stream().noneMatch(NEEDS::contains))
                .as("tag each of these, or its feature, with one of " + NEEDS)
                .isEmpty();
    }

    @Test
    void an_exemption_is_needed() {
        Predicate<String> needed = id -> rules.containsKey(id) && chaptersOf(id).isEmpty();
        assertThat(NO_CHAPTER_YET)
                .filteredOn(needed.negate())
                .as("these have their chapter, or are no rules any more: take them out of NO_CHAPTER_YET")
                .isEmpty();
    }

    private static List<Chapters.Chapter> chaptersWithout(String tag) {
        return CHAPTERS.stream().filter(chapter -> !chapter.has(tag)).toList();
    }

    private static List<Chapters.Chapter> chaptersOf(String id) {
        return CHAPTERS.stream()
                .filter(chapter -> chapter.tags().contains("@" + id))
                .toList();
    }

    private static List<String> idsOf(Chapters.Chapter chapter) {
        return chapter.tags().stream()
                .map(tag -> tag.substring(1))
                .filter(rules::containsKey)
                .toList();
    }
}
