package cobrowse.simulator.users;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression that a caller wrote. One that takes too many steps fits nothing, so that nobody waits for it. */
final class Expression {

    private static final int MOST_STEPS = 100_000;
    private static final int LONGEST = 500;

    private Expression() {}

    static boolean isReadable(String expression) {
        try {
            return expression.length() <= LONGEST
                    && !Pattern.compile(expression).pattern().isEmpty();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    static boolean fits(String expression, String text) {
        try {
            return Pattern.compile(expression).matcher(new Counted(text)).matches();
        } catch (TooManySteps | StackOverflowError e) {
            return false;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** A text that is read so many times only. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private int steps;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) throw new TooManySteps();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
