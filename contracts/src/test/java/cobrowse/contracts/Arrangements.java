package cobrowse.contracts;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What has happened before a contract's call: the sentences that a contract lists under {@code metadata: given:}, each
 * made true on the demo organisation as shipped.
 *
 * <p>Some values cannot be chosen beforehand, such as an authorization code. A contract then names a stand-in
 * (anns-code), which is also what the stub hands out; the value that stands behind it here is learnt by the arrangement
 * and put into the call by {@link StandIns}.
 */
final class Arrangements {

    private static final String CHAT = "60000000-0000-4000-8000-000000000001";
    private static final String CHAT_CUSTOMER = "61000000-0000-4000-8000-000000000001";
    private static final String CHANNEL = "80000000-0000-4000-8000-000000000001";
    private static final String MESSAGING = "60000000-0000-4000-8000-000000000005";
    private static final String MESSAGING_CUSTOMER = "61000000-0000-4000-8000-000000000005";

    private static final Map<String, Consumer<Arrangements>> SENTENCES = Map.ofEntries(
            entry("busy-token has been used as often as a minute allows", Arrangements::useUpBusyToken),
            entry(
                    "openid-token may do nothing but sign in",
                    now -> now.lakeside.makeToken(
                            "{\"client\": \"Lakeside Narrow\", \"scopes\": \"openid\", \"token\": \"openid-token\"}")),
            entry(
                    "thin-token is Ann's and may do nothing but sign in",
                    now -> now.lakeside.makeToken(
                            "{\"user\": \"ann@lakeside.example\", \"scopes\": \"openid\", \"token\": \"thin-token\"}")),
            entry("sessions must name their initiator", now -> now.lakeside.set("missingInitiatorId", "\"refuse\"")),
            entry(
                    "a provider id in the wrong case stalls",
                    now -> now.lakeside.set("providerIdInWrongCase", "\"stall\"")),
            entry("my-session is on offer", now -> now.lakeside.startSession("my-session")),
            entry("taken-session is on offer", now -> now.lakeside.startSession("taken-session")),
            entry("answered-session has been accepted", Arrangements::answerSession),
            entry("ended-session has been ended", Arrangements::endSession),
            entry("a session by user goes on", Arrangements::startByUser),
            entry("a session goes on in the connected chat", now -> now.lakeside.startSessionInChat()),
            entry("co-browse is offered in messaging", Arrangements::offerInMessaging),
            entry("an offer in messaging has been declined", Arrangements::declineOffer),
            entry("Ann has begun co-browse on a page", Arrangements::beginOnPage),
            entry("omar-token may not co-browse on calls", now -> now.lakeside.permitOmar("conversation:cobrowse:add")),
            entry("co-browse is off for web messaging", now -> now.lakeside.turnOffWebMessaging()),
            entry("guests have called as often as a minute allows", Arrangements::useUpGuests),
            entry("an invite waits in the connected chat", Arrangements::inviteInChat),
            entry("an invite in the connected chat has been accepted", Arrangements::acceptInvite),
            entry("an invite waits in messaging", Arrangements::inviteInMessaging),
            entry("an invite in messaging has expired", Arrangements::letInviteExpire),
            entry(
                    "it rings at Omar, to whom Ann hands the connected chat over",
                    now -> now.learn("63000000-0000-4000-8000-000000000002", now.lakeside.ringAtOmar())),
            entry("a card number is kept in messaging in secret", now -> now.lakeside.keepSecret(MESSAGING)),
            entry("Sue has joined messaging", now -> now.lakeside.sueJoins(MESSAGING)),
            entry("Ann has a channel", Arrangements::makeChannel),
            entry(
                    "the channel tells of Ann's conversations",
                    now -> now.lakeside.subscribe(now.learnt.get(CHANNEL), "v2.users.%s.conversations")),
            entry("Omar has made 14 channels at once", Arrangements::makeChannelsAtOnce),
            entry(
                    "there is a presence definition Lunch",
                    now -> now.learn("80000000-0000-4000-8000-000000000001", now.lakeside.defineLunch())),
            entry(
                    "Spring Messenger has been made",
                    now -> now.learn("51000000-0000-4000-8000-000000000009", now.lakeside.makeConfiguration())),
            entry("Lakeside Portal is inactive", now -> now.lakeside.switchOffThePortal()));

    private final Lakeside lakeside;
    private final Map<String, String> learnt = new LinkedHashMap<>(StandIns.ALWAYS);

    private Arrangements(Lakeside lakeside) {
        this.lakeside = lakeside;
    }

    private static Map<String, Consumer<Arrangements>> everything() {
        var all = new LinkedHashMap<>(SENTENCES);
        all.putAll(SignIns.SENTENCES);
        all.putAll(GuestSignIns.SENTENCES);
        Talks.SENTENCES.forEach((sentence, talk) ->
                all.put(sentence, now -> talk.accept(new Talks(now.lakeside.http()), now.learnt)));
        return all;
    }

    static Set<String> sentences() {
        return everything().keySet();
    }

    /** Resets the demo organisation and makes the contract's sentences true. @return what stands for what */
    static Map<String, String> arrange(Lakeside lakeside, Contracts.Contract contract) {
        lakeside.reset();
        var now = new Arrangements(lakeside);
        for (var sentence : contract.given()) {
            var arrangement = everything().get(sentence);
            if (arrangement == null) {
                throw new IllegalStateException("%s has \"%s\" under given; add the sentence to %s, or use one of %s"
                        .formatted(contract, sentence, Arrangements.class.getName(), sentences()));
            }
            arrangement.accept(now);
        }
        return now.learnt;
    }

    private void useUpBusyToken() {
        lakeside.makeToken("{\"client\": \"Lakeside Backend\", \"token\": \"busy-token\"}");
        lakeside.set("requestsPerMinute", "1");
        lakeside.use("busy-token");
    }

    private void answerSession() {
        lakeside.startSession("answered-session");
        lakeside.acceptSession("answered-session");
    }

    private void endSession() {
        lakeside.startSession("ended-session");
        lakeside.endSession("ended-session");
    }

    private void startByUser() {
        // the id that seed 003 shows
        learn("a1b2c3d4-e5f6-7890-abcd-ef1234567890", lakeside.startSessionByUser());
    }

    private void offerInMessaging() {
        var offer = lakeside.offer(MESSAGING);
        learn("a1b2c3d4-e5f6-7890-abcd-ef1234567890", offer.id());
        learn("123456789", offer.joinCode());
    }

    private void declineOffer() {
        var id = lakeside.offer(MESSAGING).id();
        lakeside.leaveAsGuest(id);
        learn("c1b2c3d4-e5f6-7890-abcd-ef1234567890", id);
    }

    private void beginOnPage() {
        learn("b1b2c3d4-e5f6-7890-abcd-ef1234567890", lakeside.beginOnPage());
    }

    private void useUpGuests() {
        lakeside.set("requestsPerMinute", "1");
        lakeside.leaveAsGuest("100000001");
    }

    private void inviteInChat() {
        learn("70000000-0000-4000-8000-000000000001", lakeside.invite(CHAT, CHAT_CUSTOMER));
    }

    private void acceptInvite() {
        lakeside.invite(CHAT, CHAT_CUSTOMER);
        lakeside.accept(CHAT_CUSTOMER);
    }

    private void inviteInMessaging() {
        lakeside.invite(MESSAGING, MESSAGING_CUSTOMER);
    }

    private void letInviteExpire() {
        inviteInMessaging();
        lakeside.advance("PT2M");
    }

    private void makeChannel() {
        learn(CHANNEL, lakeside.makeChannel("ann-token"));
    }

    private void makeChannelsAtOnce() {
        lakeside.stopClock();
        for (var i = 0; i < 14; i++) lakeside.makeChannel("omar-token");
    }

    Lakeside lakeside() {
        return lakeside;
    }

    String learnt(String standIn) {
        return learnt.getOrDefault(standIn, standIn);
    }

    void learn(String standIn, String value) {
        learnt.put(standIn, value);
    }
}
