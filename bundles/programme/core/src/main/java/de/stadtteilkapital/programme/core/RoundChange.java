package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.RoundAct;
import de.stadtteilkapital.programme.core.persistence.SubmissionTerm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    private final Deadline working;

    /** @param working of its district */
    RoundChange(FundingRound round, LocalDate today, Deadline working) {
        this.round = requireNonNull(round);
        this.today = requireNonNull(today);
        this.working = requireNonNull(working);
    }

    /** Of one that does not remove it. */
    Possibility of(RoundAct act) {
        if (round.state() == FundingRound.State.CLOSED) {
            return Possibility.never(OVER);
        }
        boolean closed = round.closedOn() != null || round.submissionUntil().isBefore(today);
        return act == RoundAct.CLOSE && closed ? Possibility.never(CLOSED) : Possibility.now();
    }

    /** @throws Refusal 422 with all days that can't be as they are asked for */
    FundingRound to(ChangedRound asked) {
        SubmissionTerm term = new SubmissionTerm(working, asked.fixedDeadline(), closedOn(asked));
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
        if (asked.fixedDeadline() != round.fixedDeadline()) {
            require(
                    objections,
                    ahead(asked)
                            .allMatch(day -> !before().until(day).isBefore(today)
                                    && !term.until(day).isBefore(today)),
                    "/fixedDeadline",
                    new Text(
                            "Ob die Antragsschlüsse feste Tage sind, steht fest, sobald einer dann schon vorbei wäre.",
                            "Whether the deadlines are fixed days is settled as soon as one would be over then."));
        }
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
                asked.fixedDeadline(),
                term.until(asked.submissionDeadline()),
                asked.earlierDeadlines().stream().map(term::until).toList(),
                round.coordinationShare(),
                term.closedOn(),
                round.state());
    }

    private SubmissionTerm before() {
        return new SubmissionTerm(working, round.fixedDeadline(), round.closedOn());
    }

    /** Whoever puts the last day off takes applications again. */
    private @Nullable LocalDate closedOn(ChangedRound asked) {
        LocalDate closed = round.closedOn();
        return closed != null && asked.submissionDeadline().isAfter(closed) ? null : closed;
    }

    /** Deadlines that stay and are not over: they are not to be so in retrospect. */
    private Stream<LocalDate> ahead(ChangedRound asked) {
        Stream<LocalDate> last = asked.submissionDeadline().equals(round.submissionDeadline())
                ? Stream.of(round.submissionDeadline())
                : Stream.empty();
        return Stream.concat(
                round.earlierDeadlines().stream()
                        .filter(day -> !before().until(day).isBefore(today)),
                last);
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
