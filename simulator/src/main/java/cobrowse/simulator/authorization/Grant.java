package cobrowse.simulator.authorization;

/**
 * That somebody has a role.
 *
 * @param divisionId where; an asterisk for everywhere
 * @param at milliseconds since 1970 on the organisation's clock
 */
record Grant(String subjectId, String roleId, String divisionId, long at) {}
