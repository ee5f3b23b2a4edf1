package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.Need;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import de.stadtteilkapital.programme.api.TextVersion;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** With what was and what is of each thing that is another. */
    void districtChanged(Caller me, District before, District after) {
        Map<String, Object> facts = new HashMap<>();
        changed(facts, "Name", before.name(), after.name());
        changed(facts, "Programme", before.programme(), after.programme());
        changed(facts, "MaxGrant", before.maxGrant(), after.maxGrant());
        changed(facts, "FileNumberPrefix", before.fileNumberPrefix(), after.fileNumberPrefix());
        changed(facts, "Office", office(before), office(after));
        changed(facts, "Land", String.valueOf(before.land()), String.valueOf(after.land()));
        changed(facts, "ProcedureLaw", String.valueOf(before.procedureLaw()), String.valueOf(after.procedureLaw()));
        append(me, "programme.districtChanged", after.id(), after.id(), facts);
    }

    /** An office's, no person's. */
    private static String office(District district) {
        OfficeAddress office = district.office();
        return String.join(
                ", ", office.name(), office.street(), office.city(), office.phone(), office.email(), office.funders());
    }

    void areasSet(Caller me, String district, LocalDate from, List<FundingArea> areas) {
        append(
                me,
                "programme.areasSet",
                "areas",
                district,
                Map.of(
                        "from",
                        from,
                        "areas",
                        areas.stream().map(FundingArea::name).collect(Collectors.joining(", ")),
                        "streets",
                        areas.stream().mapToInt(area -> area.streets().size()).sum()));
    }

    void areasWithdrawn(Caller me, String district, LocalDate from) {
        append(me, "programme.areasWithdrawn", "areas", district, Map.of("from", from));
    }

    void planEntered(Caller me, ActionPlan plan) {
        append(me, "programme.planEntered", plan.id(), plan.district(), facts(plan));
    }

    private static Map<String, Object> facts(ActionPlan plan) {
        Map<String, Object> facts = new HashMap<>(Map.of("version", plan.version(), "from", plan.from()));
        if (plan.basis() != null) {
            facts.put("basis", plan.basis());
        }
        return facts;
    }

    void planChanged(Caller me, ActionPlan before, ActionPlan after) {
        Map<String, Object> facts = new HashMap<>();
        changed(facts, "Version", before.version(), after.version());
        changed(facts, "From", before.from(), after.from());
        changed(facts, "Basis", String.valueOf(before.basis()), String.valueOf(after.basis()));
        append(me, "programme.planChanged", after.id(), after.district(), facts);
    }

    void planRemoved(Caller me, ActionPlan plan) {
        append(me, "programme.planRemoved", plan.id(), plan.district(), facts(plan));
    }

    void goalRemoved(Caller me, Goal goal) {
        append(
                me,
                "programme.goalRemoved",
                goal.id(),
                goal.district(),
                Map.of("title", goal.title(), "actionPlanVersion", goal.actionPlanVersion()));
    }

    void needAdded(Caller me, Need need) {
        append(me, "programme.needAdded", need.id(), need.district(), facts(need));
    }

    private static Map<String, Object> facts(Need need) {
        return Map.of(
                "title", need.title(),
                "source", need.source(),
                "priority", need.priority(),
                "targetGroups", joined(need.targetGroups()),
                "goals", joined(need.goals()),
                "from", need.from());
    }

    private static String joined(List<String> codes) {
        return String.join(",", codes);
    }

    void needChanged(Caller me, Need before, Need after) {
        Map<String, Object> facts = new HashMap<>();
        changed(facts, "Title", before.title(), after.title());
        changed(facts, "Text", String.valueOf(before.text()), String.valueOf(after.text()));
        changed(facts, "Source", before.source(), after.source());
        changed(facts, "Priority", before.priority(), after.priority());
        changed(facts, "TargetGroups", joined(before.targetGroups()), joined(after.targetGroups()));
        changed(facts, "Goals", joined(before.goals()), joined(after.goals()));
        append(me, "programme.needChanged", after.id(), after.district(), facts);
    }

    /** Its end may have been taken back, too. */
    void needEnded(Caller me, Need need) {
        Map<String, Object> facts = new HashMap<>(Map.of("title", need.title()));
        if (need.to() != null) {
            facts.put("to", need.to());
        }
        append(me, "programme.needEnded", need.id(), need.district(), facts);
    }

    void needRemoved(Caller me, Need need) {
        append(me, "programme.needRemoved", need.id(), need.district(), facts(need));
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
                        "fixedDeadline", round.fixedDeadline(),
                        "submissionUntil", round.submissionUntil(),
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
        changed(facts, "FixedDeadline", before.fixedDeadline(), after.fixedDeadline());
        if (facts.containsKey("newSubmissionDeadline") || facts.containsKey("newFixedDeadline")) {
            // also where it stays: whoever goes by it need not know how days move
            facts.put("oldSubmissionUntil", before.submissionUntil());
            facts.put("newSubmissionUntil", after.submissionUntil());
        }
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
                Map.of("submissionDeadline", round.submissionDeadline(), "submissionUntil", round.submissionUntil()));
    }

    void roundRemoved(Caller me, FundingRound round) {
        append(me, "programme.roundRemoved", round.id(), round.district(), Map.of("name", round.name()));
    }

    void districtRemoved(Caller me, District district) {
        append(me, "programme.districtRemoved", district.id(), district.id(), Map.of("name", district.name()));
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

    /** @param before what it said that day until now; null where the standard did */
    void textSet(Caller me, String district, DeclaredText text, @Nullable TextVersion before, TextVersion after) {
        Map<String, Object> facts =
                new HashMap<>(Map.of("key", text.key(), "from", after.from(), "source", text.source()));
        if (before != null) {
            words(facts, "old", before);
        }
        words(facts, "new", after);
        append(me, "programme.textSet", "texts", district, facts);
    }

    private static void words(Map<String, Object> facts, String which, TextVersion version) {
        if (version.german() != null) {
            facts.put(which + "German", version.german());
        }
        if (version.english() != null) {
            facts.put(which + "English", version.english());
        }
    }

    void textWithdrawn(Caller me, String district, String key, LocalDate from) {
        append(me, "programme.textWithdrawn", "texts", district, Map.of("key", key, "from", from));
    }

    private void append(Caller me, String type, String subject, String district, Map<String, Object> facts) {
        log.append(
                me,
                new DomainEvent(
                        type, subject, district, null, facts, Audience.holders(ProgrammeRight.FOLLOW, district)));
    }
}
