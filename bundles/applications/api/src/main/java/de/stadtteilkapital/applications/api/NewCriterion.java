package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;

/**
 * A criterion as it is entered.
 *
 * @param weight what a point counts
 * @param maxPoints the most points there are for it
 */
@LabelsOf(Criterion.class)
public record NewCriterion(
        @Label(german = "der deutsche Titel", english = "the German title") @Longest(200)
        String german,

        @Label(german = "der englische Titel", english = "the English title") @Longest(200)
        String english,

        Integer weight,
        Integer maxPoints) {
    private static final int MOST_WEIGHT = 1000;
    private static final int LEAST_POINTS = 3;
    private static final int MOST_POINTS = 100;

    public NewCriterion {
        Input in = Input.of(NewCriterion.class);
        german = in.text("german", german);
        english = in.text("english", english);
        in.require(
                in.present("weight", weight) == null || weight > 0 && weight <= MOST_WEIGHT,
                "weight",
                new Text("Ein Gewicht liegt zwischen 1 und 1000.", "A weight lies between 1 and 1000."));
        in.require(
                in.present("maxPoints", maxPoints) == null || maxPoints >= LEAST_POINTS && maxPoints <= MOST_POINTS,
                "maxPoints",
                new Text(
                        "Es gibt mindestens 3 und höchstens 100 Punkte, sonst vergleicht ein Kriterium nichts.",
                        "There are at least 3 and at most 100 points, else a criterion compares nothing."));
        in.refuse();
    }
}
