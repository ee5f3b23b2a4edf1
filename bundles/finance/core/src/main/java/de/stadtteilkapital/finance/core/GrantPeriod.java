package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.finance.api.EarlyStartPermit;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.FundingRound;
import java.time.LocalDate;
import java.util.Optional;

/** The time for which something is granted: what the sponsor planned, as far as it may begin and money lasts. */
record GrantPeriod(LocalDate start, LocalDate end) {
    GrantPeriod {
        requireNonNull(start);
        requireNonNull(end);
    }

    /**
     * @param permit to begin before anything is granted, where there is one
     * @throws Refusal 422 for a project that is over or may have begun, and beyond the round
     */
    static GrantPeriod of(
            Application application, Optional<EarlyStartPermit> permit, FundingRound round, LocalDate today) {
        GrantPeriod planned = new GrantPeriod(application.start(), application.end());
        planned.requireNotOver(today);
        planned.requireWithin(round);
        if (planned.start.isBefore(today)) {
            return permit.map(given -> new GrantPeriod(given.from(), planned.end))
                    .orElseThrow(() -> planned.passed(round, today));
        }
        return permit.filter(given -> given.from().isBefore(planned.start))
                .map(given -> new GrantPeriod(given.from(), planned.end))
                .orElse(planned);
    }

    /** A project that is over gets no grant. */
    private void requireNotOver(LocalDate today) {
        if (today.isAfter(end)) {
            throw Refusal.rule(
                    "/application",
                    Words.fill(
                            new Text(
                                    "Das Projekt sollte bis zum %s dauern; für eine Zeit, die vorbei ist, wird nicht bewilligt.",
                                    "The project was to last until %s; nothing is granted for a time that is over."),
                            end),
                    "finance.grantPeriodOver",
                    "VV zu § 44 BHO Nr. 1.3");
        }
    }

    /** Money of a round ends with it, also where that was shortened since. */
    private void requireWithin(FundingRound round) {
        if (end.isAfter(round.end())) {
            throw Refusal.rule(
                    "/application",
                    Words.fill(
                            new Text(
                                    "Das Projekt dauert bis zum %s, die Förderperiode endet am %s; bewilligt wird nur bis"
                                            + " zu ihrem Ende.",
                                    "The project lasts until %s, the round ends on %s; grants end with it."),
                            end,
                            round.end()),
                    "finance.grantWithinRound",
                    "Zuwendungsbescheid des Bundes; ANBest-P Nr. 1.4");
        }
    }

    private Refusal passed(FundingRound round, LocalDate today) {
        return Refusal.rule(
                "/application",
                Words.fill(
                        new Text(
                                "Der geplante Beginn am %s ist vorbei, und ein früherer Beginn war nicht erlaubt. Hat das"
                                        + " Projekt noch nicht begonnen, kann der Träger einem neuen Beginn zustimmen,"
                                        + " frühestens am %s und in der Förderperiode bis zum %s.",
                                "The planned start on %s has passed, and no early start was permitted. Where the project"
                                        + " has not begun, the sponsor can agree to a new start, on %s at the earliest"
                                        + " and within the round until %s."),
                        start,
                        today.plusDays(1),
                        round.end()),
                "finance.startPassed",
                "VV Nr. 1.3 zu § 44 BHO");
    }
}
