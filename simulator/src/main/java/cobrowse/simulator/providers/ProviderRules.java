package cobrowse.simulator.providers;

import static cobrowse.simulator.organisation.Settings.WrongCase.STALL;
import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Demo.CONNECTED_CHAT;
import static cobrowse.simulator.rulebook.Demo.NARROW;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.rulebook.Source.claimed;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Scopes;
import cobrowse.simulator.rulebook.BySetting;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.rulebook.ScopeDemand;
import cobrowse.simulator.rulebook.Source;
import cobrowse.simulator.rulebook.Stall;

/** What naming a provider asks for, and listing them. */
public interface ProviderRules {

    ScopeDemand ANY_COBROWSE_SCOPE = anyOf(
            "cobrowse:write",
            "cobrowse:manage",
            "cobrowse:session",
            "cobrowse:session:read",
            "cobrowse:session:write",
            "conversation:cobrowse:manage");

    String CHAT_SESSIONS = "/api/v2/conversations/chat/" + CONNECTED_CHAT + "/cobrowse/sessions";

    Source NO_PROVIDERS = documented("platform API", "knows no providers; co-browse is set up in a web deployment");

    Refusal<NamesProvider> NO_SUCH_PROVIDER = Refusal.<NamesProvider>refusal(
                    404, "not.found", "No cobrowse provider has the id {providerId}.")
            .filling("providerId", call -> call.providerId().orElse(""));

    Rule<CalledBy> CALLER_HAS_A_COBROWSE_SCOPE = rule(
                    "caller-has-a-cobrowse-scope", "Reading about co-browse takes any co-browse scope")
            .holdsWhen(Scopes.meet(ANY_COBROWSE_SCOPE))
            .otherwise(Scopes.notAuthorized(ANY_COBROWSE_SCOPE))
            .thoughPeopleBelieve("Reading needs no scope.")
            .because("What an organisation has configured is shown only to clients that have to do with it.")
            .fixedBy("Give the OAuth client one of the scopes that the error names, and fetch a new token.")
            .from(claimed("seed 004", "The client must have the appropriate scopes to access the endpoint.")
                    .disputedBy(documented("platform API", "no scope begins with cobrowse")))
            .brokenBy(Example.of(get("/api/v2/cobrowse/providers").as(NARROW)))
            .keptBy(Example.of(get("/api/v2/cobrowse/providers").as(BACKEND)));

    Rule<NamesProvider> PROVIDER_IS_CONFIGURED = rule(
                    "provider-is-configured", "The organisation has configured the provider and enabled it")
            .holdsWhen((NamesProvider call) -> call.providers().stream()
                    .anyMatch(provider -> provider.enabled()
                            && call.providerId()
                                    .filter(provider.id()::equalsIgnoreCase)
                                    .isPresent()))
            .otherwise(NO_SUCH_PROVIDER)
            .thoughPeopleBelieve("\"genesys\" always works, since it is Genesys.")
            .because("Providers are set up under Admin > Integrations > Cobrowse. \"genesys\" is a common id for one, "
                    + "but no default, and a provider that was switched off counts as not there.")
            .fixedBy("List the providers by GET /api/v2/cobrowse/providers and take an id that is enabled.")
            .from(claimed(
                            "seed 004",
                            "It must match the ID of the cobrowse provider configured in your org settings under "
                                    + "Admin > Integrations > Cobrowse.")
                    .disputedBy(NO_PROVIDERS))
            .brokenBy(Example.of(
                    post(CHAT_SESSIONS, "{\"providerId\": \"retired\"}").as(BACKEND)))
            .keptBy(Example.of(
                    post(CHAT_SESSIONS, "{\"providerId\": \"AcmeCobrowse\"}").as(BACKEND)));

    Rule<NamesProvider> PROVIDER_ID_IS_CASE_SENSITIVE = rule(
                    "provider-id-is-case-sensitive", "A provider id is matched case-sensitively")
            .holdsWhen((NamesProvider call) -> call.providers().stream()
                    .anyMatch(provider -> provider.enabled()
                            && call.providerId().filter(provider.id()::equals).isPresent()))
            .otherwise(new BySetting<>(
                    "providerIdInWrongCase",
                    call -> call.caller().organisation().settings().providerIdInWrongCase() == STALL,
                    NO_SUCH_PROVIDER,
                    new Stall<>("201, and the session never becomes active")))
            .thoughPeopleBelieve("The provider is missing, or the chat is.")
            .because("To the API \"Genesys\" and \"genesys\" are two providers, and the error does not say which "
                    + "mistake it was. Some organisations even accept the call and start nothing.")
            .fixedBy("Copy the id from GET /api/v2/cobrowse/providers instead of typing it.")
            .from(claimed("seed 004", "Match that ID exactly. Case-sensitive.").disputedBy(NO_PROVIDERS))
            .brokenBy(Example.of(
                    post(CHAT_SESSIONS, "{\"providerId\": \"Genesys\"}").as(BACKEND)))
            .keptBy(Example.of(
                    post(CHAT_SESSIONS, "{\"providerId\": \"genesys\"}").as(BACKEND)));
}
