package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;

/**
 * The points an application got for one criterion.
 *
 * @param criterion its id
 */
public record Score(@Longest(60) String criterion, Integer points) {
    public Score {
        criterion = Require.text("criterion", criterion);
        Require.present("points", points);
    }
}
