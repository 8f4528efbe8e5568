package cobrowse.testkit;

import java.time.Duration;

/** Numbers and times as people say them. */
final class Words {

    private Words() {}

    static String of(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    static String times(int least, int most) {
        if (most == 0) return "no";
        if (least == most) return "exactly " + least;
        return least == 0 ? "at most " + most : "at least " + least;
    }

    static String calls(int number) {
        return number == 1 ? "1 call" : number + " calls";
    }
}
