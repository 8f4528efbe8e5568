package cobrowse.testkit;

import java.util.Map;

/** The customer of a conversation, who does as the test says. */
public final class Customer {

    private final Control control;
    private final String id;

    Customer(Control control, String id) {
        this.control = control;
        this.id = id;
    }

    /** The participant's id. */
    public String id() {
        return id;
    }

    /**
     * Says yes to whatever was asked last: an invite, or a session on offer.
     *
     * @throws ControlRefused when nothing was asked
     */
    public void accept() {
        control.post("/participants/" + id + "/accept", Map.of());
    }

    /**
     * Says no to whatever was asked last.
     *
     * @throws ControlRefused when nothing was asked
     */
    public void decline() {
        control.post("/participants/" + id + "/decline", Map.of());
    }

    /** Has the page open. */
    public void openPage() {
        browser("live");
    }

    /** Closes the page, or the whole browser. */
    public void closePage() {
        browser("gone");
    }

    private void browser(String state) {
        control.post("/participants/" + id + "/browser", Map.of("state", state));
    }

    @Override
    public String toString() {
        return "customer " + id;
    }
}
