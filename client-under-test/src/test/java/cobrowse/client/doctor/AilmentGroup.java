package cobrowse.client.doctor;

import static cobrowse.client.doctor.StartOperation.INVITE;
import static cobrowse.client.doctor.StartOperation.PAGE;
import static cobrowse.client.doctor.StartOperation.SESSION;

import cobrowse.client.api.AgentStart;
import cobrowse.client.api.InviteOrder;
import cobrowse.client.api.PageStart;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Starts that break one rule each, and nothing before it. */
abstract class AilmentGroup {

    static final String NOBODY = "99999999-0000-4000-8000-000000000099";

    /** Takes an organisation in which all is well to where a start breaks the rule. */
    interface Ailment extends Function<Healthy, Patient> {}

    private final Map<String, Ailment> byName = new TreeMap<>();

    final Map<String, Ailment> byName() {
        return byName;
    }

    final void body(StartOperation operation, String rule, Function<Healthy, String> body) {
        add(operation, rule, well -> well.whoSends(operation, body.apply(well)));
    }

    final void add(StartOperation operation, String rule, Ailment ailment) {
        byName.put(Ailments.name(operation, rule), ailment);
    }

    static Patient narrow(Healthy well, StartOperation operation) {
        return Patient.of(
                well.lakeside().tokenOfClient("Narrow"), well.of(operation).plan());
    }

    static Patient invite(Healthy well, String media, String state) {
        return well.backend(Plan.of(InviteOrder.of(
                well.lakeside().conversation(media, state), well.lakeside().customer(media, state))));
    }

    static Patient invited(Healthy well, StartOperation operation) {
        well.of(INVITE).started();
        return well.of(operation);
    }

    static String minted(Healthy well, String order) {
        return well.lakeside().control("/tokens", order).path("access_token").stringValue();
    }

    static AgentStart agent(Healthy well) {
        return AgentStart.of(ann(well), well.chat());
    }

    static PageStart page(Healthy well, String queue) {
        return PageStart.of(Healthy.PAGE, well.lakeside().queue(queue));
    }

    static String agentBody(Healthy well) {
        return well.of(SESSION).plan().body();
    }

    static String pageBody(Healthy well) {
        return well.of(PAGE).plan().body();
    }

    static String ann(Healthy well) {
        return well.lakeside().user("Ann");
    }

    static String id(Healthy well, String client) {
        return well.lakeside().client(client);
    }

    static String secret(Healthy well, String client) {
        return well.lakeside().secret(client);
    }
}
