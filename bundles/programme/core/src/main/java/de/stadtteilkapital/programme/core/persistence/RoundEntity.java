package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Row of a funding round. */
@Entity
@Table(name = "programme_round")
public class RoundEntity {
    @Id
    private String id;

    private String district;
    private String name;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "end_day")
    private LocalDate end;

    @Column(name = "submission_deadline")
    private LocalDate submissionDeadline;

    /** In their order, with blanks between. */
    @Column(name = "earlier_deadlines")
    private String earlierDeadlines;

    @Column(name = "fixed_deadline")
    private boolean fixedDeadline;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** The deadlines as they were planned, which a closure cuts short; null while it is not closed. */
    @Column(name = "planned_deadline")
    private LocalDate plannedDeadline;

    @Column(name = "planned_earlier_deadlines")
    private String plannedEarlierDeadlines;

    @Column(name = "coordination_share")
    private BigDecimal coordinationShare;

    protected RoundEntity() {}

    static RoundEntity of(String id, NewRound round) {
        RoundEntity row = new RoundEntity();
        row.id = id;
        row.district = round.district();
        row.name = round.name();
        row.start = round.start();
        row.end = round.end();
        row.submissionDeadline = round.submissionDeadline();
        row.earlierDeadlines = written(round.earlierDeadlines());
        row.fixedDeadline = round.fixedDeadline();
        row.coordinationShare = round.coordinationShare();
        return row;
    }

    final void change(ChangedRound asked) {
        name = asked.name();
        start = asked.start();
        end = asked.end();
        submissionDeadline = asked.submissionDeadline();
        earlierDeadlines = written(asked.earlierDeadlines());
        fixedDeadline = asked.fixedDeadline();
        // whoever puts the last day off takes applications again
        if (closedOn != null && submissionDeadline.isAfter(closedOn)) {
            closedOn = null;
            plannedDeadline = null;
            plannedEarlierDeadlines = null;
        }
    }

    /** Deadlines that would come after the day are none any more. */
    final void close(LocalDate day) {
        closedOn = day;
        plannedDeadline = submissionDeadline;
        plannedEarlierDeadlines = earlierDeadlines;
        earlierDeadlines = written(days(earlierDeadlines).stream()
                .filter(deadline -> deadline.isBefore(day))
                .toList());
        submissionDeadline = submissionDeadline.isAfter(day) ? day : submissionDeadline;
    }

    private static String written(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static List<LocalDate> days(String written) {
        return written.isEmpty()
                ? List.of()
                : Stream.of(written.split(" ")).map(LocalDate::parse).toList();
    }

    final String district() {
        return district;
    }

    /** @param working of its district */
    FundingRound toRecord(LocalDate today, Deadline working) {
        return toRecord(today, working, submissionDeadline, earlierDeadlines);
    }

    /** With the deadlines that it had before it was closed. */
    FundingRound asPlanned(LocalDate today, Deadline working) {
        // a round that an earlier version closed has only those it has now
        return plannedDeadline == null
                ? toRecord(today, working)
                : toRecord(today, working, plannedDeadline, requireNonNull(plannedEarlierDeadlines));
    }

    private FundingRound toRecord(LocalDate today, Deadline working, LocalDate deadline, String earlier) {
        SubmissionTerm term = new SubmissionTerm(working, fixedDeadline, closedOn);
        return new FundingRound(
                id,
                district,
                name,
                start,
                end,
                deadline,
                days(earlier),
                fixedDeadline,
                term.until(deadline),
                days(earlier).stream().map(term::until).toList(),
                coordinationShare.stripTrailingZeros(),
                closedOn,
                state(today));
    }

    private FundingRound.State state(LocalDate today) {
        if (today.isBefore(start)) {
            return FundingRound.State.PLANNED;
        }
        return today.isAfter(end) ? FundingRound.State.CLOSED : FundingRound.State.OPEN;
    }
}
