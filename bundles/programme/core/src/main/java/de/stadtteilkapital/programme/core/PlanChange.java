package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.programme.api.ActionPlan;
import de.stadtteilkapital.programme.api.ChangedPlan;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.PlanAct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What of an action plan can still be otherwise: nothing by which applications were made, or under which needs fall. */
final class PlanChange {
    private static final String RULE = "programme.plan";
    private static final String SOURCE = "VwVfG § 48, § 49 (Vertrauensschutz)";
    private static final Text REPLACED = new Text(
            "Diese Fassung ist abgelöst; sie bleibt, wie sie war.", "This version was replaced; it stays as it was.");
    private static final Text IN_USE = new Text(
            "Anträge oder Bedarfe nennen Ziele dieser Fassung; sie bleibt.",
            "Applications or needs name goals of this version; it stays.");
    private static final Text GOAL_IN_USE = new Text(
            "Anträge oder Bedarfe nennen das Ziel „%s“; es bleibt.",
            "Applications or needs name the goal “%s”; it stays.");
    private static final Text BEGUN = new Text(
            "Diese Fassung gilt schon; ihr erster Tag bleibt.", "This version holds already; its first day stays.");
    private static final Text OVER = new Text(
            "Ein Aktionsplan gilt frühestens ab heute.", "An action plan holds from today on at the earliest.");
    private static final Text SAME_DAY =
            new Text("Ab diesem Tag gilt schon die Fassung „%s“.", "From this day on the version “%s” holds already.");
    private static final Text SAME_NAME =
            new Text("Eine Fassung „%s“ gibt es schon.", "There is a version “%s” already.");

    private final ActionPlan plan;
    private final Set<String> used;
    private final LocalDate today;

    /** @param used those of its goals that an application or a need names */
    PlanChange(ActionPlan plan, Set<String> used, LocalDate today) {
        this.plan = requireNonNull(plan);
        this.used = Set.copyOf(used);
        this.today = requireNonNull(today);
    }

    Possibility of(PlanAct act) {
        return switch (act) {
            case CHANGE -> plan.state() == ActionPlan.State.REPLACED ? Possibility.never(REPLACED) : Possibility.now();
            case REMOVE -> used.isEmpty() ? Possibility.now() : Possibility.never(IN_USE);
        };
    }

    /** The first day as it is asked for. */
    LocalDate from(ChangedPlan asked) {
        LocalDate from = asked.from() == null ? plan.from() : asked.from();
        if (!from.equals(plan.from()) && plan.state() != ActionPlan.State.TO_COME) {
            throw Refusal.rule("/from", BEGUN, RULE, SOURCE);
        }
        return from;
    }

    /** Goals that are no longer named. */
    List<Goal> gone(ChangedPlan asked) {
        List<Goal> gone = plan.goals().stream()
                .filter(goal -> !asked.goals().contains(goal.title()))
                .toList();
        List<Objection> stay = gone.stream()
                .filter(goal -> used.contains(goal.id()))
                .map(goal -> new Objection("/goals", GOAL_IN_USE.with(goal.title()), RULE, SOURCE))
                .toList();
        if (!stay.isEmpty()) {
            throw Refusal.rule(stay);
        }
        return gone;
    }

    /** Titles that no goal has yet. */
    List<String> added(ChangedPlan asked) {
        List<String> there = plan.goals().stream().map(Goal::title).toList();
        return asked.goals().stream().filter(title -> !there.contains(title)).toList();
    }

    /** What of day and name changes is free; what stays is as it was. */
    void requireFree(List<ActionPlan> all, String version, LocalDate from) {
        List<ActionPlan> others =
                all.stream().filter(other -> !other.id().equals(plan.id())).toList();
        if (!from.equals(plan.from())) {
            requireDay(others, from, today);
        }
        if (!version.equals(plan.version())) {
            requireName(others, version);
        }
    }

    /** @throws Refusal 422 for a day that can't be, 409 for a name that another has */
    static void requireFree(List<ActionPlan> others, String version, LocalDate from, LocalDate today) {
        requireDay(others, from, today);
        requireName(others, version);
    }

    private static void requireDay(List<ActionPlan> others, LocalDate from, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (from.isBefore(today)) {
            objections.add(new Objection("/from", OVER, RULE, SOURCE));
        }
        others.stream()
                .filter(other -> other.from().equals(from))
                .findFirst()
                .ifPresent(
                        other -> objections.add(new Objection("/from", SAME_DAY.with(other.version()), RULE, SOURCE)));
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
    }

    private static void requireName(List<ActionPlan> others, String version) {
        if (others.stream().anyMatch(other -> other.version().equals(version))) {
            throw Refusal.conflict(SAME_NAME.with(version));
        }
    }
}
