package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.DecisionCondition;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.Motion;
import de.stadtteilkapital.committee.api.Session;
import de.stadtteilkapital.committee.api.Vote;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows from a vote: for the item, the application, the budget. */
@Component(service = Decisions.class)
public final class Decisions {
    private static final String AMOUNT = "/motion/amount";

    /** The reason where the rules of procedure have a lost motion to approve reject or defer the matter (VwVfG § 39). */
    private static final String LOST = "Die Bewilligung hat im Gremium „%s“ nicht die erforderliche Mehrheit gefunden.";

    private final CommitteeTables tables;
    private final OtherRooms rooms;
    private final CommitteeEvents events;
    private final BusinessClock clock;

    @Activate
    public Decisions(
            @Reference CommitteeTables tables,
            @Reference OtherRooms rooms,
            @Reference CommitteeEvents events,
            @Reference BusinessClock clock) {
        this.tables = requireNonNull(tables);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
        this.clock = requireNonNull(clock);
    }

    /** How an office's refusals cite the norms of its procedure. */
    UnaryOperator<String> citing(String district) {
        return rooms.citing(district);
    }

    /** Only what was applied for can be approved, and not more of it; who gets less is told why. */
    void requireProper(String district, AgendaItem item, Motion motion) {
        UnaryOperator<String> cite = citing(district);
        if (motion.decision() == Motion.Decision.APPROVE) {
            requireAmount(item, motion, cite);
        }
        requireReason(item, motion, cite);
    }

    private static void requireAmount(AgendaItem item, Motion motion, UnaryOperator<String> cite) {
        if ((item.application() == null) != (motion.amount() == null)) {
            throw Refusal.invalid(
                    AMOUNT,
                    item.application() == null
                            ? new Text("Ein freier Punkt hat keinen Betrag.", "A free matter has no amount.")
                            : new Text("Eine Bewilligung nennt ihren Betrag.", "An approval names its amount."));
        }
        if (motion.amount() != null && motion.amount().isMoreThan(item.requested())) {
            throw Refusal.rule(
                    AMOUNT,
                    Words.fill(
                            new Text(
                                    "Beantragt sind nur %s Euro; höchstens so viel ist möglich.",
                                    "Only %s euro are applied for; at most that is possible."),
                            item.requested()),
                    "committee.amount",
                    cite.apply("VwVfG § 22 Satz 2 Nr. 2"));
        }
    }

    private static void requireReason(AgendaItem item, Motion motion, UnaryOperator<String> cite) {
        boolean burdens = motion.decision() != Motion.Decision.APPROVE
                || motion.amount() != null && item.requested().isMoreThan(motion.amount());
        if (burdens && motion.reason() == null) {
            throw Refusal.rule(
                    "/motion/reason",
                    new Text(
                            "Wer ablehnt, zurückstellt oder weniger bewilligt, als beantragt ist, sagt, warum; bitte die"
                                    + " Begründung nennen.",
                            "Who rejects, defers or approves less than was applied for says why; please give the reasons."),
                    "committee.motionReason",
                    cite.apply("VwVfG § 39"));
        }
    }

    /** @param result empty where the item stays open */
    void follow(Caller me, AgendaItemFacts at, Vote vote, Optional<AgendaItem.Result> result) {
        result.ifPresent(resolved -> decide(me, at, resolved, vote));
    }

    private void decide(Caller me, AgendaItemFacts at, AgendaItem.Result result, Vote vote) {
        AgendaItem item = at.item();
        Session session = at.session().session();
        Money amount = vote.carried() ? vote.motion().amount() : null;
        // of a motion to approve that failed the reasons speak for the opposite
        String reason = vote.carried() ? vote.motion().reason() : null;
        tables.items().decide(item.id(), result, amount, reason, clock.today());
        Map<String, Object> facts = new HashMap<>(Map.of("number", item.number(), "result", result));
        if (amount != null) {
            facts.put("amount", amount);
        }
        if (item.application() != null) {
            if (amount != null) {
                Application application = rooms.applications().call(a -> a.application(item.application()));
                rooms.budget()
                        .act(b -> b.commit(me, session.district(), application.round(), application.id(), amount));
            }
            NewDecision decision = decision(at.session().body().name(), result, vote);
            rooms.applications().act(a -> a.decide(me, item.application(), decision));
            facts.put("requested", item.requested());
            facts.put("reasoned", decision.reason() != null);
            facts.put("questions", decision.questions().size());
            facts.put("conditions", decision.conditions().size());
        }
        events.official(me, "decided", item.id(), session, item.application(), facts);
    }

    /** As it is told to the applicant; of a motion that was lost there is nothing but that it was. */
    private static NewDecision decision(String body, AgendaItem.Result result, Vote vote) {
        ApplicationState state = ApplicationState.valueOf(result.name());
        Motion motion = vote.motion();
        if (!vote.carried()) {
            return new NewDecision(state, null, body, LOST.formatted(body), List.of(), List.of());
        }
        return new NewDecision(
                state,
                motion.amount(),
                body,
                motion.reason(),
                motion.questions(),
                motion.conditions().stream()
                        .map(c -> new DecisionCondition(c.text(), c.due(), c.precondition()))
                        .toList());
    }
}
