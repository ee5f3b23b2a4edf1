package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/**
 * The points an application got for one criterion.
 *
 * @param criterion its id
 */
public record Score(
        @Label(german = "das Kriterium", english = "the criterion") @Longest(60)
        String criterion,

        @Label(german = "die Punkte", english = "the points")
        Integer points) {
    public Score {
        Input in = Input.of(Score.class);
        criterion = in.text("criterion", criterion);
        in.present("points", points);
        in.refuse();
    }
}
