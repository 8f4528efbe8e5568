package cobrowse.simulator.users;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.NOBODY;
import static cobrowse.simulator.rulebook.Demo.OMAR;
import static cobrowse.simulator.rulebook.Refusal.refusal;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.chosen;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What reading and changing users asks for. */
public interface UserRules {

    /** The first is seed 003's; the vendor declares the others. */
    ScopeDemand READS_USERS = ScopeDemand.anyOf("user:read", "users", "users:readonly");

    /** What the vendor's own operations on users ask for. */
    ScopeDemand READS_ACCOUNTS = ScopeDemand.anyOf("users", "users:readonly");

    ScopeDemand WRITES_USERS = ScopeDemand.anyOf("users");

    String USERS = "/api/v2/users";
    String ANNA = "{\"name\": \"Anna\", \"email\": \"%s@lakeside.example\", "
            + "\"divisionId\": \"cd711829-b689-35d8-9a6c-1bb3f6917039\"}";

    Rule<OnUser> USER_EXISTS = rule("user-exists", "The user exists in the token's organisation")
            .holdsWhen((OnUser call) -> call.user().isPresent())
            .otherwise(refusal(404, "not.found", "The requested resource was not found."))
            .thoughPeopleBelieve("The id is right, so the path must be wrong.")
            .because("Users are looked up in the organisation of the token. Another organisation's user does not "
                    + "exist there, nor does an id from another database.")
            .fixedBy("Look the user up by GET /api/v2/users?email=… first.")
            .from(chosen("Seed 003 lists users but never reads one by a wrong id; 404 is what the vendor declares."))
            .brokenBy(Example.of(get("/api/v2/users/" + NOBODY).as(BACKEND)))
            .keptBy(Example.of(get("/api/v2/users/" + ANN).as(BACKEND)));

    Rule<NamesUsers> AT_MOST_100_USERS_ARE_NAMED = rule("at-most-100-users-are-named", "A call names at most 100 users")
            .holdsWhen((NamesUsers call) -> call.userIds().size() <= 100)
            .otherwise(refusal(400, "max.user.ids", "At most 100 users can be asked for at once."))
            .thoughPeopleBelieve("One long call is better than two short ones.")
            .because("The ids stand in the address, and addresses have an end.")
            .fixedBy("Ask for 100 users at a time.")
            .from(documented("platform API, getUsers", "400 max.user.ids; the number is our choice"))
            .brokenBy(Example.of(get(USERS + "?id=" + hundredAndOne()).as(BACKEND)))
            .keptBy(Example.of(get(USERS + "?id=" + ANN + "&id=" + OMAR).as(BACKEND)));

    Rule<TakesEmail> EMAIL_IS_NOT_TAKEN = rule("email-is-not-taken", "No other user has the address")
            .holdsWhen((TakesEmail call) -> !call.emailIsTaken())
            .otherwise(refusal(409, "general.conflict", "A user with this email address exists already."))
            .thoughPeopleBelieve("Who was deleted is gone.")
            .because("People sign in by their address, so it names one. Deleted users keep theirs, as they can be "
                    + "brought back.")
            .fixedBy("Send another address, or bring the deleted user back by PATCH with \"state\": \"active\".")
            .from(documented("platform API, postUsers", "409 general.conflict"))
            .brokenBy(Example.of(post(USERS, ANNA.formatted("ann")).as(BACKEND)))
            .keptBy(Example.of(post(USERS, ANNA.formatted("anna")).as(BACKEND)));

    Rule<ChangesVersion> USER_VERSION_IS_CURRENT = rule(
                    "user-version-is-current", "A change names the version of the user that it changes")
            .holdsWhen((ChangesVersion call) ->
                    call.user().stream().allMatch(user -> call.version().orElse(user.version()) == user.version()))
            .otherwise(Refusal.<ChangesVersion>refusal(
                            409, "general.conflict", "The user is at version {current}, the change is of {sent}.")
                    .filling(
                            "current",
                            call -> call.user()
                                    .map(user -> String.valueOf(user.version()))
                                    .orElse(""))
                    .filling("sent", call -> call.version().map(String::valueOf).orElse("")))
            .thoughPeopleBelieve("Version is a number for the server, and 1 will do.")
            .because("Somebody else changed the user since you read it, and your change would undo theirs unseen.")
            .fixedBy("Read the user again, and send the version that you read.")
            .from(documented(
                    "platform API, patchUser", "409 general.conflict; version: the current version of the user"))
            .brokenBy(Example.of(patched("{\"title\": \"Chief\", \"version\": 7}")))
            .keptBy(Example.of(patched("{\"title\": \"Chief\", \"version\": 1}")));

    Rule<SearchUsers.Attempt> SEARCH_HAS_ITS_OWN_CRITERIA = rule(
                    "search-has-its-own-criteria", "Each criterion of a search can be understood")
            .holdsWhen((SearchUsers.Attempt call) -> call.isReadable())
            .otherwise(refusal(400, "invalid.value", "The criteria of the search cannot be understood."))
            .thoughPeopleBelieve("An empty page means that nobody fits.")
            .because("A regular expression that is none, or q64 that no search has answered, fits nobody and asks "
                    + "for nothing.")
            .fixedBy(
                    "Send q64 as currentPage, nextPage or previousPage of an answer have it, and write expressions whole.")
            .from(chosen("The vendor declares the parameter and the types, and not what a bad one answers."))
            .brokenBy(Example.of(get(USERS + "/search?q64=guess").as(BACKEND)))
            .keptBy(Example.of(get(USERS + "/search?q64=e30").as(BACKEND)));

    private static Call patched(String json) {
        return call("PATCH", USERS + "/" + OMAR).as(BACKEND).sending(json);
    }

    private static String hundredAndOne() {
        return IntStream.rangeClosed(1, 101).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
