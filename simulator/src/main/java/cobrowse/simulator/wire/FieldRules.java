package cobrowse.simulator.wire;

import static cobrowse.simulator.rulebook.Call.call;
import static cobrowse.simulator.rulebook.Call.post;
import static cobrowse.simulator.rulebook.Demo.ANN;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Call;
import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.ChoosesValues.Choice;

/** What is asked of the fields of a body, whatever it is about. */
public interface FieldRules {

    Rule<NeedsFields> FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN = rule(
                    "fields-that-are-required-are-given", "The fields that the vendor declares as required are given")
            .holdsWhen((NeedsFields call) -> call.missingFields().isEmpty())
            .otherwise(Refusal.<NeedsFields>refusal(400, "constraint.validation", "{fields} may not be null")
                    .filling("fields", call -> String.join(", ", call.missingFields())))
            .thoughPeopleBelieve("What I leave out gets a default.")
            .because("Of some fields the vendor declares that they must be there. One that is there without "
                    + "anything in it counts as left out.")
            .fixedBy("Add the fields that the message names.")
            .from(documented("platform API, models", "required; 400 constraint.validation"))
            .brokenBy(Example.of(post("/api/v2/routing/wrapupcodes", "{}").as(BACKEND)))
            .keptBy(Example.of(post("/api/v2/routing/wrapupcodes", "{\"name\": \"Sold a boat\"}")
                    .as(BACKEND)));

    Rule<ChoosesValues> FIELDS_HAVE_VALUES_THAT_ARE_ALLOWED = rule(
                    "fields-have-values-that-are-allowed", "A field that may have certain values only has one of them")
            .holdsWhen((ChoosesValues call) -> call.badChoice().isEmpty())
            .otherwise(Refusal.<ChoosesValues>refusal(
                            400,
                            "invalid.value",
                            "Value [{value}] is not valid for field type [{field}]. Allowable values are: {allowed}")
                    .filling(
                            "value", call -> call.badChoice().map(Choice::value).orElse(""))
                    .filling(
                            "field", call -> call.badChoice().map(Choice::field).orElse(""))
                    .filling(
                            "allowed",
                            call -> call.badChoice()
                                    .map(choice -> String.join(", ", choice.allowed()))
                                    .orElse("")))
            .thoughPeopleBelieve("Small and capital letters do not matter.")
            .because("The vendor declares which words a field can have, and spells them in one way.")
            .fixedBy("Copy one of the values that the message lists.")
            .from(documented("platform API, models", "enum; 400 invalid.value"))
            .brokenBy(Example.of(status("idle")))
            .keptBy(Example.of(status("IDLE")));

    private static Call status(String status) {
        return call("PUT", "/api/v2/users/" + ANN + "/routingstatus")
                .as(BACKEND)
                .sending("{\"status\": \"%s\"}".formatted(status));
    }
}
