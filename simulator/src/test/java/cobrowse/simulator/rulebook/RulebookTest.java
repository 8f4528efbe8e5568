package cobrowse.simulator.rulebook;

import static cobrowse.simulator.rulebook.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cobrowse.simulator.rulebook.Enforcement.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulebookTest {

    private static final Example NOTHING = Example.of(Call.get("/"));
    private static final Enforcement AS_WRITTEN = taking(Order.JUDGE);

    @Test
    void the_first_broken_rule_decides() {
        var book = Rulebook.inOrder("test", refusing("even", 2), refusing("by-three", 3));
        assertThat(denied(book, 1)).isEqualTo("even");
        assertThat(denied(book, 4)).isEqualTo("by-three");
        assertThat(book.judge(6, AS_WRITTEN).ruling()).isEqualTo(new Ruling.Allowed());
    }

    @Test
    void a_refusal_further_on_beats_a_stall_for_what_is_refused_was_never_accepted() {
        var book = Rulebook.inOrder("test", stalling("even", 2), refusing("by-three", 3));
        assertThat(denied(book, 1)).isEqualTo("by-three");
        assertThat(book.judge(3, AS_WRITTEN).ruling()).isEqualTo(new Ruling.Stalled("even"));
    }

    @Test
    void the_first_of_two_stalls_is_named() {
        var book = Rulebook.inOrder("test", stalling("even", 2), stalling("by-three", 3));
        assertThat(book.judge(1, AS_WRITTEN).ruling()).isEqualTo(new Ruling.Stalled("even"));
    }

    @Test
    void a_rule_that_is_not_enforced_decides_nothing() {
        var book = Rulebook.inOrder("test", refusing("even", 2));
        assertThat(book.judge(1, taking(Order.OVERLOOK)).ruling()).isEqualTo(new Ruling.Allowed());
    }

    @Test
    void a_setting_chooses_between_refusal_and_stall() {
        Refusal<Integer> refused = refusal(404, "not.found", "No {number}");
        var consequence = new BySetting<Integer>("sign", number -> number < 0, refused, new Stall<>("201"));
        var book = Rulebook.inOrder("test", rule("positive-even", "", 2, consequence));
        assertThat(denied(book, 1)).isEqualTo("positive-even");
        assertThat(book.judge(-1, AS_WRITTEN).ruling()).isEqualTo(new Ruling.Stalled("positive-even"));
    }

    @Test
    void a_refusal_fills_its_gaps_from_the_attempt() {
        var refusal = Refusal.<Integer>refusal(400, "bad", "{number} is odd")
                .filling("number", Object::toString)
                .blaming("odd", "not {number}", "numbers[{number}]")
                .withHeader("Retry-After", number -> "" + 2 * number);
        var denied = (Ruling.Denied) refusal.ruleAgainst(rule("even", "", 2, refusal), 7);
        assertThat(denied.answer().message()).isEqualTo("7 is odd");
        assertThat(denied.answer().template()).isEqualTo("{number} is odd");
        assertThat(denied.answer().fault()).contains(new FieldFault("odd", "not 7", "numbers[7]"));
        assertThat(denied.answer().headers()).containsEntry("Retry-After", "14");
    }

    @Test
    void the_referee_tells_those_who_listen_and_throws_what_is_refused() {
        var heard = new ArrayList<Ruling>();
        var referee = new Referee(List.of(judgement -> heard.add(judgement.ruling())), AS_WRITTEN);
        var book = Rulebook.inOrder("test", refusing("even", 2));
        assertThat(referee.judge(book, 2)).isEqualTo(new Ruling.Allowed());
        assertThatThrownBy(() -> referee.judge(book, 1))
                .isInstanceOf(Refused.class)
                .hasMessage("no");
        assertThat(heard).hasSize(2);
    }

    @Test
    void a_rule_may_count_as_broken_though_it_is_kept() {
        var book = Rulebook.inOrder("test", refusing("even", 2));
        assertThat(book.judge(2, taking(Order.BREAK)).ruling()).isInstanceOf(Ruling.Denied.class);
    }

    @Test
    void what_was_overlooked_is_told() {
        var overlooked = new ArrayList<String>();
        Rulebook.inOrder("test", refusing("even", 2), refusing("by-three", 3))
                .judge(3, taking(Order.OVERLOOK, overlooked));
        assertThat(overlooked).containsExactly("even");
    }

    @Test
    void each_rule_has_its_verdict_up_to_the_one_that_decided() {
        var book = Rulebook.inOrder("test", refusing("even", 2), refusing("by-three", 3), refusing("by-five", 5));
        var judgement = book.judge(2, AS_WRITTEN);
        assertThat(List.of(judgement.verdictOn(0), judgement.verdictOn(1), judgement.verdictOn(2)))
                .containsExactly(Verdict.KEPT, Verdict.BROKEN, Verdict.NOT_REACHED);
    }

    @Test
    void a_verdict_says_that_a_rule_was_overlooked() {
        var book = Rulebook.inOrder("test", refusing("even", 2));
        assertThat(book.judge(1, taking(Order.OVERLOOK)).verdictOn(0)).isEqualTo(Verdict.OVERLOOKED);
    }

    @Test
    void a_verdict_says_that_a_rule_was_broken_by_order() {
        var book = Rulebook.inOrder("test", refusing("even", 2));
        assertThat(book.judge(2, taking(Order.BREAK)).verdictOn(0)).isEqualTo(Verdict.ORDERED);
    }

    private static Enforcement taking(Order order) {
        return taking(order, new ArrayList<>());
    }

    private static Enforcement taking(Order order, List<String> overlooked) {
        return new Enforcement() {
            @Override
            public Order orderOn(Rulebook<?> rulebook, Rule<?> rule) {
                return order;
            }

            @Override
            public void overlooked(Rule<?> rule, Ruling ruling) {
                overlooked.add(rule.id());
            }
        };
    }

    private static String denied(Rulebook<Integer> book, int number) {
        return ((Ruling.Denied) book.judge(number, AS_WRITTEN).ruling())
                .answer()
                .ruleId();
    }

    private static Rule<Integer> refusing(String id, int divisor) {
        return rule(id, "", divisor, refusal(400, "bad", "no"));
    }

    private static Rule<Integer> stalling(String id, int divisor) {
        return rule(id, "", divisor, new Stall<>("201"));
    }

    private static Rule<Integer> rule(String id, String says, int divisor, Consequence<Integer> consequence) {
        return Rule.rule(id, says)
                .holdsWhen((Integer number) -> number % divisor == 0)
                .otherwise(consequence)
                .thoughPeopleBelieve("")
                .because("")
                .fixedBy("")
                .from(Source.chosen(""))
                .brokenBy(NOTHING)
                .keptBy(NOTHING);
    }
}
