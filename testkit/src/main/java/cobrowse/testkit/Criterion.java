package cobrowse.testkit;

import java.util.function.Function;

/**
 * One thing that a call is expected to be.
 *
 * @param name what it is about, such as status
 * @param expected as it is shown
 * @param actual what a call is in this respect, as it is shown
 */
record Criterion(String name, String expected, Function<RecordedCall, String> actual) {

    boolean isMetBy(RecordedCall call) {
        return actual.apply(call).equals(expected);
    }

    String difference(RecordedCall call) {
        return "%s: expected %s, was %s".formatted(name, expected, actual.apply(call));
    }
}
