package de.stadtteilkapital.committee.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
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
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What follows from a vote: for the item, the application, the budget. */
@Component(service = Decisions.class)
public final class Decisions {
    private static final String AMOUNT = "/motion/amount";

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

    /** Only what was applied for can be approved, and not more of it; who gets less is told why. */
    static void requireProper(AgendaItem item, Motion motion) {
        if (motion.decision() == Motion.Decision.APPROVE) {
            requireAmount(item, motion);
        }
        requireReason(item, motion);
    }

    private static void requireAmount(AgendaItem item, Motion motion) {
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
                    "VwVfG § 22 Satz 2 Nr. 2");
        }
    }

    private static void requireReason(AgendaItem item, Motion motion) {
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
                    "VwVfG § 39");
        }
    }

    /** @param result empty where the item stays open */
    void follow(Caller me, Session session, AgendaItem item, Vote vote, Optional<AgendaItem.Result> result) {
        result.ifPresent(resolved -> decide(me, session, item, resolved, vote));
    }

    private void decide(Caller me, Session session, AgendaItem item, AgendaItem.Result result, Vote vote) {
        Money amount = vote.carried() ? vote.motion().amount() : null;
        // of a motion to approve that failed the reasons speak for the opposite
        String reason = vote.carried() ? vote.motion().reason() : null;
        tables.items().decide(item.id(), result, amount, reason, clock.today());
        if (item.application() != null) {
            if (amount != null) {
                Application application = rooms.applications().call(a -> a.application(item.application()));
                rooms.budget()
                        .act(b -> b.commit(me, session.district(), application.round(), application.id(), amount));
            }
            rooms.applications()
                    .act(a -> a.decide(me, item.application(), ApplicationState.valueOf(result.name()), amount));
        }
        Map<String, Object> facts = new HashMap<>(Map.of("number", item.number(), "result", result));
        if (amount != null) {
            facts.put("amount", amount);
        }
        events.official(me, "decided", item.id(), session, item.application(), facts);
    }
}
