package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.RoundAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What of a round can still be otherwise: nothing that has happened by the day on which it is asked. */
final class RoundChange {
    private static final String RULE = "programme.roundDays";
    private static final String SOURCE = "VwVfG § 48, § 49 (Vertrauensschutz)";
    private static final Text OVER = new Text(
            "Diese Förderperiode ist abgelaufen; sie bleibt, wie sie war.", "This round is over; it stays as it was.");
    private static final Text CLOSED =
            new Text("Diese Förderperiode nimmt keine Anträge mehr an.", "This round takes no more applications.");

    private final FundingRound round;
    private final LocalDate today;

    RoundChange(FundingRound round, LocalDate today) {
        this.round = requireNonNull(round);
        this.today = requireNonNull(today);
    }

    /** Of one that does not remove it. */
    Possibility of(RoundAct act) {
        if (round.state() == FundingRound.State.CLOSED) {
            return Possibility.never(OVER);
        }
        boolean closed = round.closedOn() != null || round.submissionDeadline().isBefore(today);
        return act == RoundAct.CLOSE && closed ? Possibility.never(CLOSED) : Possibility.now();
    }

    /** @throws Refusal 422 with all days that can't be as they are asked for */
    FundingRound to(ChangedRound asked) {
        List<Objection> objections = new ArrayList<>();
        if (!asked.start().equals(round.start())) {
            require(
                    objections,
                    !round.start().isBefore(today) && !asked.start().isBefore(today),
                    "/start",
                    new Text(
                            "Der Beginn ändert sich nur, solange er bevorsteht, und nicht auf einen Tag vor heute.",
                            "The beginning changes only as long as it is to come, and to no day before today."));
        }
        if (!asked.end().equals(round.end())) {
            require(
                    objections,
                    !asked.end().isBefore(today),
                    "/end",
                    new Text("Das Ende liegt nicht vor heute.", "The end does not lie before today."));
        }
        if (!asked.submissionDeadline().equals(round.submissionDeadline())) {
            require(
                    objections,
                    !asked.submissionDeadline().isBefore(today),
                    "/submissionDeadline",
                    new Text(
                            "Der Antragsschluss liegt nicht vor heute.",
                            "The submission deadline does not lie before today."));
        }
        require(
                objections,
                over(asked.earlierDeadlines()).equals(over(round.earlierDeadlines())),
                "/earlierDeadlines",
                new Text(
                        "Antragsschlüsse, die vorbei sind, bleiben; neue liegen nicht vor heute.",
                        "Submission deadlines that are over stay; new ones do not lie before today."));
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        return new FundingRound(
                round.id(),
                round.district(),
                asked.name(),
                asked.start(),
                asked.end(),
                asked.submissionDeadline(),
                asked.earlierDeadlines(),
                round.coordinationShare(),
                round.closedOn(),
                round.state());
    }

    private List<LocalDate> over(List<LocalDate> days) {
        return days.stream().filter(day -> day.isBefore(today)).toList();
    }

    private static void require(List<Objection> objections, boolean holds, String pointer, Text message) {
        if (!holds) {
            objections.add(new Objection(pointer, message, RULE, SOURCE));
        }
    }
}
