package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.NewRound;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The round that would follow from another: it begins the day after, is as long, and has its terms as long after its beginning. */
final class FollowingRound {
    /** Years, and the second half of "2026/27". */
    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b|(?<=20[0-9]{2}/)([0-9]{2})\\b");

    private static final int CENTURY = 100;

    private FollowingRound() {}

    static NewRound of(FundingRound round) {
        LocalDate start = round.end().plusDays(1);
        // whole months, so that a calendar year is followed by one whatever days it has
        long months = ChronoUnit.MONTHS.between(round.start(), start);
        boolean whole = round.start().plusMonths(months).equals(start);
        Period length = whole
                ? Period.ofMonths((int) months)
                : Period.ofDays((int) ChronoUnit.DAYS.between(round.start(), start));
        return new NewRound(
                round.district(),
                named(round.name(), whole ? (int) months / 12 : 1),
                start,
                start.plus(length).minusDays(1),
                round.submissionDeadline().plus(length),
                round.earlierDeadlines().stream().map(day -> day.plus(length)).toList(),
                round.fixedDeadline(),
                round.coordinationShare());
    }

    /** With each year so many later; a name without any is told apart. */
    private static String named(String name, int years) {
        if (!YEAR.matcher(name).find()) {
            return name + " (Folgerunde)";
        }
        return YEAR.matcher(name).replaceAll(year -> later(year, Math.max(1, years)));
    }

    private static String later(MatchResult year, int years) {
        return year.group(1) == null
                ? "%02d".formatted((Integer.parseInt(year.group()) + years) % CENTURY)
                : Integer.toString(Integer.parseInt(year.group()) + years);
    }
}
