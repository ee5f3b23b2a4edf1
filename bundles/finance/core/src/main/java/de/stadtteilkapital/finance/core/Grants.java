package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantCondition;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.GrantBasis;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grants from the resolution to the sponsor's acceptance. */
final class Grants {
    private static final Set<ApplicationState> APPROVED =
            EnumSet.of(ApplicationState.APPROVED, ApplicationState.APPROVED_WITH_CONDITIONS);

    private final FinanceContext desk;
    private final GrantRepository grants;

    Grants(FinanceContext desk, GrantRepository grants) {
        this.desk = requireNonNull(desk);
        this.grants = requireNonNull(grants);
    }

    Grant visible(Caller me, String id) {
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        Visibility.requireVisible(me, grant);
        return grant;
    }

    Grant issue(Caller me, NewGrant wanted) {
        Application application = desk.rooms().applications().call(a -> a.application(wanted.application()));
        Visibility.requireSeeing(me, application.district(), application.id());
        Visibility.require(me, application.district(), FinanceRight.HANDLE);
        // locked first, so that of two grants to one application the second finds the first
        desk.ledger().available(AccountKind.COMMITTED, Place.of(application.district(), application.round()));
        requireNone(application.id());
        Resolution resolution = resolution(application);
        Sponsor sponsor = desk.rooms().applications().call(a -> a.sponsor(application.sponsor()));
        Grant grant = grant(application, resolution, sponsor);
        grants.add(grant, basis(application, resolution, sponsor));
        Place place = new Place(grant.district(), grant.round(), grant.id());
        desk.ledger().openGrant(place);
        desk.ledger()
                .post(
                        Entry.GRANTED,
                        place,
                        grant.amount(),
                        grant.issuedOn(),
                        new PostingDocument(PostingDocument.Kind.GRANT, grant.id()));
        note(me, "finance.grantIssued", grant);
        return grant;
    }

    private void requireNone(String application) {
        grants.ofApplication(application).ifPresent(grant -> {
            throw Refusal.conflict(new Text(
                            "Zu diesem Antrag gibt es schon eine Zuwendung (%s); möglich ist nur, mit ihr"
                                    + " weiterzuarbeiten.",
                            "There is a grant to this application already (%s); possible is only to go on with it.")
                    .with(grant.state()));
        });
    }

    private Resolution resolution(Application application) {
        Resolution resolution = desk.rooms()
                .committee()
                .call(committee -> committee.resolution(application.id()))
                .filter(r -> r.decision() == AgendaItem.Result.APPROVED
                        || r.decision() == AgendaItem.Result.APPROVED_WITH_CONDITIONS)
                .filter(r -> APPROVED.contains(application.state()))
                .orElseThrow(() -> Refusal.conflict(new Text(
                                "Der Antrag ist %s; bewilligt wird nur, was beschlossen ist (APPROVED).",
                                "The application is %s; only what has been resolved is granted (APPROVED).")
                        .with(application.state())));
        if (!resolution.signed()) {
            throw Refusal.conflict(new Text(
                            "Der Antrag ist %s, die Niederschrift des Beschlusses aber noch nicht unterschrieben;"
                                    + " danach kann bewilligt werden.",
                            "The application is %s, but the minutes with the resolution are not signed yet; after"
                                    + " that it can be granted.")
                    .with(application.state()));
        }
        if (!resolution.openPreconditions().isEmpty()) {
            throw Refusal.conflict(new Text(
                            "Der Antrag ist %s; %s Bedingung(en) sind vor der Bewilligung noch zu erfüllen.",
                            "The application is %s; %s precondition(s) are still to be fulfilled before the grant.")
                    .with(application.state(), resolution.openPreconditions().size()));
        }
        return resolution;
    }

    private Grant grant(Application application, Resolution resolution, Sponsor sponsor) {
        return new Grant(
                Ids.next(),
                application.fileNumber(),
                application.id(),
                sponsor.id(),
                sponsor.name(),
                application.district(),
                application.round(),
                application.title(),
                resolution.amount(),
                desk.rooms().programme().call(p -> p.parameter(application.district(), FinanceParameters.INSTRUMENT)),
                GrantState.ISSUED,
                application.start(),
                application.end(),
                desk.today(),
                null,
                GrantPlan.of(application.financingPlan(), resolution.amount()),
                conditions(resolution));
    }

    private static List<GrantCondition> conditions(Resolution resolution) {
        return resolution.conditions().stream()
                .map(condition -> new GrantCondition(condition.text(), condition.due()))
                .toList();
    }

    private GrantBasis basis(Application application, Resolution resolution, Sponsor sponsor) {
        return new GrantBasis(
                sponsor.address(),
                resolution.sessionTitle(),
                resolution.number(),
                resolution.decidedOn(),
                LocalDate.ofInstant(application.submittedAt(), desk.clock().zone()));
    }

    Grant accept(Caller me, String id) {
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        if (!me.actsFor(grant.sponsor())) {
            throw Refusal.notFound();
        }
        if (grant.state() != GrantState.ISSUED) {
            throw Refusal.conflict(new Text(
                            "Die Zuwendung ist %s; angenommen wird nur, was ISSUED ist.",
                            "The grant is %s; only what is ISSUED is accepted.")
                    .with(grant.state()));
        }
        Grant accepted = grants.accept(id);
        note(me, "finance.grantAccepted", accepted);
        return accepted;
    }

    private void note(Caller me, String type, Grant grant) {
        desk.events()
                .noteForSponsor(
                        me,
                        type,
                        grant.id(),
                        grant.district(),
                        grant.application(),
                        grant.sponsor(),
                        Map.of(
                                "amount",
                                grant.amount(),
                                "instrument",
                                grant.instrument().name()));
    }
}
