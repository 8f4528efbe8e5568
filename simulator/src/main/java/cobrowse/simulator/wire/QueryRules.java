package cobrowse.simulator.wire;

import static cobrowse.simulator.rulebook.Call.get;
import static cobrowse.simulator.rulebook.Demo.BACKEND;
import static cobrowse.simulator.rulebook.Rule.rule;
import static cobrowse.simulator.rulebook.Source.documented;

import cobrowse.simulator.rulebook.Example;
import cobrowse.simulator.rulebook.Refusal;
import cobrowse.simulator.rulebook.Rule;
import cobrowse.simulator.wire.ChoosesValues.Choice;

/** What is asked of parameters of any operation. */
public interface QueryRules {

    Rule<ChoosesInQuery> PARAMETER_IS_ONE_OF_ITS_WORDS = rule(
                    "parameter-is-one-of-its-words", "A parameter that knows only some words is one of them")
            .holdsWhen((ChoosesInQuery call) -> call.badParameter().isEmpty())
            .otherwise(Refusal.<ChoosesInQuery>refusal(
                            400,
                            "invalid.query.param.value",
                            "Value [{value}] is not valid for parameter [{parameter}]. Allowable values are: {words}")
                    .filling(
                            "value",
                            call -> call.badParameter().map(Choice::value).orElse(""))
                    .filling(
                            "parameter",
                            call -> call.badParameter().map(Choice::field).orElse(""))
                    .filling(
                            "words",
                            call -> call.badParameter()
                                    .map(choice -> String.join(", ", choice.allowed()))
                                    .orElse("")))
            .thoughPeopleBelieve("What the server does not know it ignores.")
            .because("A misspelt word would list nobody, or everybody, and look like an answer.")
            .fixedBy("Spell the word as the error lists it, or leave the parameter out.")
            .from(documented(
                    "platform API, errors", "invalid.query.param.value; getUsers: active, inactive, deleted, any"))
            .brokenBy(Example.of(get("/api/v2/users?state=away").as(BACKEND)))
            .keptBy(Example.of(get("/api/v2/users?state=any").as(BACKEND)));
}
