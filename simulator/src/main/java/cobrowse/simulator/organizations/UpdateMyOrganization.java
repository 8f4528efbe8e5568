package cobrowse.simulator.organizations;

import static cobrowse.simulator.organizations.OrganizationRules.ME;
import static cobrowse.simulator.organizations.OrganizationRules.ORGANIZATION_IS_CHANGED_IN_ITS_CURRENT_VERSION;
import static cobrowse.simulator.rulebook.ScopeDemand.anyOf;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WELL_FORMED_JSON;
import static cobrowse.simulator.wire.BodyRules.BODY_IS_WITHIN_512000_BYTES;
import static cobrowse.simulator.wire.BodyRules.CONTENT_TYPE_IS_JSON;
import static cobrowse.simulator.wire.FieldRules.FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN;

import cobrowse.simulator.caller.CalledBy;
import cobrowse.simulator.caller.Caller;
import cobrowse.simulator.rulebook.Operation;
import cobrowse.simulator.rulebook.PermissionDemand;
import cobrowse.simulator.rulebook.Referee;
import cobrowse.simulator.rulebook.Rulebook;
import cobrowse.simulator.wire.NeedsFields;
import cobrowse.simulator.wire.SendsBody;
import cobrowse.simulator.wire.Sent;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes the organisation that the caller belongs to; what is not sent stays as it is. */
@RestController
record UpdateMyOrganization(Referee referee, Profiles profiles) implements Operation {

    static final Rulebook<Attempt> RULES = Rulebook.inOrder(
            "change one's organization",
            BODY_IS_WITHIN_512000_BYTES,
            CONTENT_TYPE_IS_JSON,
            BODY_IS_WELL_FORMED_JSON,
            FIELDS_THAT_ARE_REQUIRED_ARE_GIVEN,
            ORGANIZATION_IS_CHANGED_IN_ITS_CURRENT_VERSION);

    record Attempt(Caller caller, Sent<Profile.Request> sent, Profile profile)
            implements CalledBy, SendsBody, NeedsFields {

        @Override
        public List<String> missingFields() {
            return NeedsFields.missing("version", sent.value().version());
        }
    }

    @Override
    public Rulebook<?> rulebook() {
        return RULES;
    }

    @Override
    public Card card() {
        return Card.platform("PUT", ME, "putOrganizationsMe")
                .wanting(anyOf("organization"))
                .permitting(PermissionDemand.anyOf("directory:organization:admin"));
    }

    @PutMapping(ME)
    OrganizationBody update(Caller caller, Sent<Profile.Request> sent) {
        var old = profiles.hold(caller.organisation());
        referee.judge(RULES, new Attempt(caller, sent, old));
        var name = Optional.ofNullable(sent.value().name()).filter(text -> !text.isBlank());
        var organisation =
                caller.organisation().named(name.orElse(caller.organisation().name()));
        var profile = sent.value().over(old);
        profiles.save(organisation, profile);
        return OrganizationBody.of(organisation, profile);
    }
}
