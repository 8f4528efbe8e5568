package cobrowse.simulator.routing;

/**
 * A wrap-up code as the vendor shows one.
 *
 * @param id CHOSEN: the same as the name, for the posts pass names; the vendor's ids are UUIDs
 */
public record WrapUpCodeBody(String id, String name, String selfUri) {

    public static WrapUpCodeBody of(String code) {
        return new WrapUpCodeBody(code, code, "/api/v2/routing/wrapupcodes/" + code);
    }
}
