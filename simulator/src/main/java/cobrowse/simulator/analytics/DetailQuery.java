package cobrowse.simulator.analytics;

import static cobrowse.simulator.analytics.DetailFilter.given;

import cobrowse.simulator.wire.ChoosesValues.Choice;
import cobrowse.simulator.wire.Interval;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations are asked for, and in what order.
 *
 * @param interval in which something went on in them
 * @param segmentFilters each is met by one segment of the conversation, another one maybe by another
 * @param evaluationFilters like surveys, resolutions and aggregations: there are none in the simulator
 */
record DetailQuery(
        @Nullable String interval,
        @Nullable List<@Nullable DetailFilter> conversationFilters,
        @Nullable List<@Nullable DetailFilter> segmentFilters,
        @Nullable List<Object> evaluationFilters,
        @Nullable List<Object> surveyFilters,
        @Nullable List<Object> resolutionFilters,
        @Nullable List<Object> aggregations,
        @Nullable String order,
        @Nullable String orderBy,
        @Nullable Paging paging) {

    /** Which page of the answer is wanted. */
    record Paging(@Nullable Integer pageSize, @Nullable Integer pageNumber) {

        Stream<String> missingFields() {
            return Stream.of(NeedsFields.missing("pageSize", pageSize), NeedsFields.missing("pageNumber", pageNumber))
                    .flatMap(List::stream);
        }
    }

    List<String> missingFields() {
        var ofFilters = filters().flatMap(DetailFilter::missingFields);
        var ofPaging = Stream.ofNullable(paging).flatMap(Paging::missingFields);
        return Stream.of(NeedsFields.missing("interval", interval).stream(), ofFilters, ofPaging)
                .flatMap(fields -> fields)
                .distinct()
                .sorted()
                .toList();
    }

    List<Choice> choices() {
        var ordering = Choice.all(
                Choice.of("order", order, List.of("asc", "desc", "unordered")),
                Choice.of("orderBy", orderBy, DetailOrder.WORDS));
        return Stream.concat(ordering.stream(), filters().flatMap(DetailFilter::choices))
                .toList();
    }

    /** What is asked for though the simulator keeps nothing like it; empty where all is kept. */
    Optional<String> notKept() {
        var others = Map.of(
                "evaluationFilters", given(evaluationFilters).count(),
                "surveyFilters", given(surveyFilters).count(),
                "resolutionFilters", given(resolutionFilters).count(),
                "aggregations", given(aggregations).count());
        return Stream.concat(
                        notKept(conversationFilters, Dimensions.OF_CONVERSATIONS)
                                .map(asked -> asked + " of conversationFilters"),
                        notKept(segmentFilters, Dimensions.OF_SEGMENTS).map(asked -> asked + " of segmentFilters"))
                .findFirst()
                .or(() -> others.entrySet().stream()
                        .filter(other -> other.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .min(String::compareTo));
    }

    Optional<Interval> time() {
        return Optional.ofNullable(interval).flatMap(Interval::read);
    }

    Optional<Page> page() {
        if (paging == null) return Page.asked(Optional.empty(), Optional.empty());
        return Page.asked(
                Optional.of(Objects.toString(paging.pageSize())), Optional.of(Objects.toString(paging.pageNumber())));
    }

    boolean wants(ConversationDetail conversation) {
        return given(conversationFilters)
                        .allMatch(filter -> filter.isMet(asked -> asked.fits(Dimensions.of(conversation, asked))))
                && given(segmentFilters)
                        .allMatch(filter -> Dimensions.segments(conversation)
                                .anyMatch(segment -> filter.isMet(asked -> asked.fits(Dimensions.of(segment, asked)))));
    }

    private Stream<DetailFilter> filters() {
        return Stream.concat(given(conversationFilters), given(segmentFilters));
    }

    private static Stream<String> notKept(@Nullable List<@Nullable DetailFilter> filters, Map<String, ?> dimensions) {
        return given(filters).flatMap(DetailFilter::conditions).flatMap(asked -> asked.notKept(dimensions).stream());
    }
}
