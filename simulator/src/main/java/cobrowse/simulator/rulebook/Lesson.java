package cobrowse.simulator.rulebook;

/**
 * What a rule teaches.
 *
 * @param believed what people think when they meet it
 * @param because why it is so
 * @param fix what to do
 * @param breaking calls that break it, on the demo organisation as shipped
 * @param keeping calls that keep it
 */
public record Lesson(String believed, String because, String fix, Example breaking, Example keeping) {}
