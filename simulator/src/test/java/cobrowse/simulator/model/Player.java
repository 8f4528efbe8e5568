package cobrowse.simulator.model;

import static org.assertj.core.api.Assertions.assertThat;

import cobrowse.simulator.model.Tenant.Answer;
import cobrowse.simulator.model.Twin.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Calls an organisation at random, one call after the other, and compares each answer with its twin. */
final class Player {

    private static final String SESSIONS = "/api/v2/cobrowse/sessions";
    private static final String INVITES = "/api/v2/cobrowse/invites";
    private static final int OWN_IDS = 12;

    private final Tenant tenant;
    private final Twin twin = new Twin();
    private final List<String> told = new ArrayList<>();

    Player(Tenant tenant) {
        this.tenant = tenant;
        did("allow many calls", tenant.patch("/_sim/settings", "{\"requestsPerMinute\": 1000000}"));
        did("freeze", tenant.post("/_sim/clock", "{\"freeze\": true}"));
    }

    Tenant tenant() {
        return tenant;
    }

    /** @param stranger an id of another organisation's session */
    synchronized void move(RandomGenerator dice, String stranger) {
        var talk = dice.nextBoolean() ? Talk.CHAT : Talk.MESSAGE;
        switch (dice.nextInt(14)) {
            case 0, 1 -> startInChat(dice.nextInt(4) == 0 ? "Genesys" : "genesys");
            case 2, 3 -> startForAgent(talk, "own-" + dice.nextInt(OWN_IDS));
            case 4, 5 -> read(any(dice, stranger));
            case 6, 7 -> answerSession(any(dice, stranger), dice.nextInt(3) > 0);
            case 8 -> end(any(dice, stranger));
            case 9, 10 -> invite(talk);
            case 11 -> answerInvite(dice);
            case 12 -> pass(dice.nextInt(1, 90));
            default -> rarely(dice, talk);
        }
    }

    /** Everything that the twin knows of is there, and as it should be. */
    synchronized void compare() {
        twin.sessionIds().forEach(this::read);
        for (var id : twin.inviteIds()) check("read " + id, twin.invite(id), tenant.get(INVITES + "/" + id));
    }

    synchronized String anySession(RandomGenerator dice) {
        var ids = twin.sessionIds();
        return ids.isEmpty() ? "own-0" : ids.get(dice.nextInt(ids.size()));
    }

    private void startInChat(String provider) {
        var path = "/api/v2/conversations/chat/" + tenant.conversation("chat") + "/cobrowse/sessions";
        var expected = twin.chatStart(provider);
        var answer = tenant.post(path, "{\"providerId\": \"" + provider + "\"}");
        check("start in chat with " + provider, expected, answer);
        if (answer.status() == 201) twin.started(answer.text("id"), Talk.CHAT, false);
    }

    private void startForAgent(Talk talk, String id) {
        var expected = twin.agentStart(id);
        var answer = tenant.post(SESSIONS, """
                {"id": "%s", "type": "cobrowse", "initiator": {"id": "%s", "type": "user"},
                 "target": {"id": "%s", "type": "interaction"}}""".formatted(id, tenant.user("Ann"), tenant.conversation(media(talk))));
        check("start " + id + " in " + talk, expected, answer);
        if (answer.status() == 201) twin.started(id, talk, true);
    }

    private void read(String id) {
        check("read " + id, twin.session(id), tenant.get(SESSIONS + "/" + id));
    }

    private void answerSession(String id, boolean yes) {
        var path = "/_sim/sessions/" + id + (yes ? "/accept" : "/decline");
        check((yes ? "accept " : "decline ") + id, twin.answerSession(id, yes), tenant.post(path, "{}"));
    }

    private void end(String id) {
        check("end " + id, twin.end(id), tenant.delete(SESSIONS + "/" + id));
    }

    private void invite(Talk talk) {
        var expected = twin.invite(talk);
        var answer =
                tenant.post(INVITES, """
                {"conversationId": "%s", "participantId": "%s", "initiatorId": "SYSTEM_AUTO"}""".formatted(tenant.conversation(media(talk)), tenant.customer(media(talk))));
        check("invite in " + talk, expected, answer);
        if (answer.status() == 201) twin.invited(answer.text("id"), talk);
    }

    private void answerInvite(RandomGenerator dice) {
        var ids = twin.inviteIds();
        if (ids.isEmpty()) return;
        var id = ids.get(dice.nextInt(ids.size()));
        var yes = dice.nextBoolean();
        var expected = twin.answerInvite(id, yes);
        var answer = tenant.post("/_sim/invites/" + id + (yes ? "/accept" : "/decline"), "{}");
        check((yes ? "accept invite " : "decline invite ") + id, expected, answer);
        if (answer.text("state").equals("accepted")) twin.joined(id, answer.text("sessionId"));
    }

    private void pass(int seconds) {
        twin.pass(seconds);
        did("pass " + seconds + " s", tenant.post("/_sim/clock", "{\"advance\": \"PT" + seconds + "S\"}"));
    }

    private void rarely(RandomGenerator dice, Talk talk) {
        if (dice.nextInt(10) == 0) {
            twin.hangUp(talk);
            var path = "/_sim/conversations/" + tenant.conversation(media(talk)) + "/state";
            did("hang up " + talk, tenant.post(path, "{\"state\": \"disconnected\"}"));
        } else {
            var open = dice.nextBoolean();
            twin.window(open);
            var path = "/_sim/users/" + tenant.user("Ann") + "/cobrowse-window";
            did(open ? "open window" : "close window", tenant.post(path, "{\"open\": " + open + "}"));
        }
    }

    private String any(RandomGenerator dice, String stranger) {
        var which = dice.nextInt(8);
        return which == 0 ? stranger : which == 1 ? "own-" + dice.nextInt(OWN_IDS) : anySession(dice);
    }

    private void check(String what, Expectation expected, Answer answer) {
        var state = expected.state().isEmpty() ? "" : answer.text("state");
        told.add("%s: %d %s %s".formatted(what, answer.status(), answer.rule(), answer.text("state")));
        assertThat(new Expectation(answer.status(), answer.rule(), state))
                .as(() -> String.join("\n", told) + "\n" + answer.body())
                .isEqualTo(expected);
    }

    private void did(String what, Answer answer) {
        told.add(what + ": " + answer.status());
        assertThat(answer.status())
                .as(() -> String.join("\n", told) + "\n" + answer.body())
                .isEqualTo(200);
    }

    private static String media(Talk talk) {
        return talk.name().toLowerCase(Locale.ROOT);
    }
}
