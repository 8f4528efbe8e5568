package cobrowse.simulator.rulebook;

/** The field that an error body blames, rightly or not. */
public record FieldFault(String code, String message, String path) {}
