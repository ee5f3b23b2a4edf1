package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the texts of an action plan that are entered have to be, whether it is new or changed. */
@LabelsOf(ActionPlan.class)
record PlanText(
        @Nullable String version,
        @Nullable String basis,
        @Nullable List<String> goals) {
    private static final int LONGEST_GOAL = 300;
    private static final int MOST_GOALS = 100;

    String versionFor(Input in) {
        return in.text("version", version, 60);
    }

    @Nullable
    String basisFor(Input in) {
        String given = in.optionalText("basis", basis, 200);
        return given == null || given.isEmpty() ? null : given;
    }

    List<String> goalsFor(Input in) {
        List<String> titles = in.list("goals", goals, MOST_GOALS).stream()
                .map(String::strip)
                .filter(title -> !title.isEmpty())
                .toList();
        in.require(
                !titles.isEmpty(),
                "goals",
                new Text("Bitte geben Sie mindestens ein Ziel an.", "Please give at least one goal."));
        in.require(
                titles.stream().distinct().count() == titles.size(),
                "goals",
                new Text("Jedes Ziel steht nur einmal da.", "Each goal stands there once."));
        in.require(
                titles.stream().allMatch(title -> title.length() <= LONGEST_GOAL),
                "goals",
                new Text("Ein Ziel hat höchstens 300 Zeichen.", "A goal has at most 300 characters."));
        return titles;
    }
}
