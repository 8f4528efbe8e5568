package cobrowse.simulator.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cobrowse.simulator.CobrowseSimulator;
import cobrowse.simulator.lifecycle.Ids;
import cobrowse.simulator.organisation.SimulatedClock;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.Rule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** The house, as docs and ARCHITECTURE.md describe it. */
@AnalyzeClasses(
        packagesOf = CobrowseSimulator.class,
        importOptions = {DoNotIncludeTests.class, Written.class})
class HouseTest {

    private static final String[] FIRST_BAND = {
        "..rulebook..", "..lifecycle..", "..wire..", "..organisation..", "..tls.."
    };
    private static final String[] MIDDLE_BAND = {
        "..caller..",
        "..oauth..",
        "..users..",
        "..presence..",
        "..routing..",
        "..conversations..",
        "..messages..",
        "..calls..",
        "..cobrowsesessions..",
        "..providers..",
        "..invites..",
        "..sessions..",
        "..notifications..",
        "cobrowse.simulator.channels..",
        "..webdeployments..",
        "..integrations..",
        "..organizations..",
        "..authorization.."
    };
    private static final String[] OURS = {"..control..", "..console.."};

    @ArchTest
    ArchRule rules_know_neither_http_nor_sql = noClasses()
            .that()
            .resideInAPackage("..rulebook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.jdbc..", "jakarta.servlet..")
            .because("a rule is judged the same whoever asks: hand it facts through a clause instead");

    @ArchTest
    ArchRule the_first_band_knows_no_feature = noClasses()
            .that()
            .resideInAnyPackage(FIRST_BAND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(MIDDLE_BAND)
            .because("every feature stands on the first band: turn the dependency round by an interface down there");

    @ArchTest
    ArchRule nobody_depends_on_control_and_console = noClasses()
            .that()
            .resideOutsideOfPackages(OURS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(OURS)
            .because("the imitated API must work without them: publish an event, or move the thing down");

    @ArchTest
    ArchRule folders_have_no_cycles = slices().matching("cobrowse.simulator.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a room that needs its neighbour and is needed by it is one room: move what both share");

    @ArchTest
    ArchRule endpoints_stay_inside_their_feature = classes()
            .that()
            .implement(Operation.class)
            .should()
            .notBePublic()
            .because("nobody calls an endpoint but HTTP: give what others need a name of its own");

    @ArchTest
    ArchRule sql_lives_in_the_plurals = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .because("a plural (Sessions, Users) is the only place with SQL: ask it");

    @ArchTest
    ArchRule time_and_ids_come_from_their_places = noClasses()
            .that()
            .doNotBelongToAnyOf(Ids.class, SimulatedClock.class)
            .should()
            .callMethodWhere(target(nameMatching("now|randomUUID|currentTimeMillis|sleep|systemUTC"))
                    .and(target(owner(resideInAnyPackage("java.time..", "java.util..", "java.lang..")))))
            .because("time is the simulated clock's and ids are from Ids, or tests could not say what happens");

    @ArchTest
    ArchRule names_are_the_field_s_own = noClasses()
            .should()
            .haveSimpleNameEndingWith("Controller")
            .orShould()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Dto")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .because("a verb is an endpoint, a noun a thing, a plural its place: say which it is");

    @ArchTest
    ArchRule a_thing_has_at_most_four_collaborators = classes()
            .that()
            .areMetaAnnotatedWith(Component.class)
            .or()
            .areAnnotatedWith(Component.class)
            .should(haveAtMostFourCollaborators());

    @ArchTest
    ArchRule a_rule_has_one_name =
            fields().that().haveRawType(Rule.class).and().areStatic().should(beNamedLikeTheirId());

    @ArchTest
    ArchRule no_rule_is_hidden = fields().that()
            .haveRawType(Rule.class)
            .and()
            .areStatic()
            .should()
            .beDeclaredInClassesThat(
                    describe("end in Rules", owner -> owner.getSimpleName().endsWith("Rules")))
            .because("whoever looks for a rule looks into NounRules");

    private static ArchCondition<JavaClass> haveAtMostFourCollaborators() {
        return new ArchCondition<>("have at most four collaborators") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var constructor : type.getConstructors()) {
                    var count = constructor.getRawParameterTypes().size();
                    if (count <= 4) continue;
                    var message =
                            "%s has %d collaborators: a thing is missing its name".formatted(type.getName(), count);
                    events.add(SimpleConditionEvent.violated(type, message));
                }
            }
        };
    }

    private static ArchCondition<JavaField> beNamedLikeTheirId() {
        return new ArchCondition<>("be named like their id") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var named = field.getName().toLowerCase(Locale.ROOT).replace('_', '-');
                var id = valueOf(field).id();
                if (named.equals(id) && !id.matches("(invalid|check|no|not)-.*")) return;
                var message = "%s has the id %s: name it after its law".formatted(field.getFullName(), id);
                events.add(SimpleConditionEvent.violated(field, message));
            }
        };
    }

    private static Rule<?> valueOf(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (Rule<?>) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
