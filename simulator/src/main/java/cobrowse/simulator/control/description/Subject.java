package cobrowse.simulator.control.description;

import java.util.List;

/**
 * What some calls of the control API are about.
 *
 * @param name one word, which is an anchor too
 */
public record Subject(String name, String says, List<ControlCall> calls) {}
