package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is noted of the programme: every change of it, for those who run the district and those who audit it. */
final class ProgrammeEvents {
    /**
     * What a parameter was and is, as text.
     *
     * @param from the first day
     * @param before what held that day until now; null where the default did
     * @param after null where the default does
     * @param source of the parameter
     */
    record Change(LocalDate from, String before, String after, String source) {
        Map<String, Object> facts(String key) {
            Map<String, Object> facts = new HashMap<>(Map.of("key", key, "from", from, "source", source));
            if (before != null) {
                facts.put("old", before);
            }
            if (after != null) {
                facts.put("new", after);
            }
            return facts;
        }
    }

    private final EventLog log;

    ProgrammeEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    void districtPut(Caller me, District district) {
        append(
                me,
                "programme.districtPut",
                district.id(),
                district.id(),
                Map.of(
                        "name", district.name(),
                        "programme", district.programme(),
                        "maxGrant", district.maxGrant(),
                        "fileNumberPrefix", district.fileNumberPrefix()));
    }

    void roundOpened(Caller me, FundingRound round) {
        append(
                me,
                "programme.roundOpened",
                round.id(),
                round.district(),
                Map.of(
                        "name", round.name(),
                        "start", round.start(),
                        "end", round.end(),
                        "submissionDeadline", round.submissionDeadline(),
                        "coordinationShare", round.coordinationShare()));
    }

    /** With what was and what is of each day that is another. */
    void roundChanged(Caller me, FundingRound before, FundingRound after) {
        Map<String, Object> facts = new HashMap<>();
        changed(facts, "Name", before.name(), after.name());
        changed(facts, "Start", before.start(), after.start());
        changed(facts, "End", before.end(), after.end());
        changed(facts, "SubmissionDeadline", before.submissionDeadline(), after.submissionDeadline());
        changed(facts, "EarlierDeadlines", days(before.earlierDeadlines()), days(after.earlierDeadlines()));
        append(me, "programme.roundChanged", after.id(), after.district(), facts);
    }

    private static String days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    private static void changed(Map<String, Object> facts, String what, Object before, Object after) {
        if (!before.equals(after)) {
            facts.put("old" + what, before);
            facts.put("new" + what, after);
        }
    }

    void roundClosed(Caller me, FundingRound round) {
        append(
                me,
                "programme.roundClosed",
                round.id(),
                round.district(),
                Map.of("submissionDeadline", round.submissionDeadline()));
    }

    void goalAdded(Caller me, Goal goal) {
        append(
                me,
                "programme.goalAdded",
                goal.id(),
                goal.district(),
                Map.of("title", goal.title(), "actionPlanVersion", goal.actionPlanVersion()));
    }

    void parameterSet(Caller me, String district, String key, Change change) {
        append(me, "programme.parameterSet", "parameters", district, change.facts(key));
    }

    void parameterWithdrawn(Caller me, String district, String key, LocalDate from) {
        append(me, "programme.parameterWithdrawn", "parameters", district, Map.of("key", key, "from", from));
    }

    private void append(Caller me, String type, String subject, String district, Map<String, Object> facts) {
        log.append(
                me,
                new DomainEvent(
                        type, subject, district, null, facts, Audience.holders(ProgrammeRight.FOLLOW, district)));
    }
}
