package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;

/**
 * What the project wants to reach.
 *
 * @param code of the list indicator
 * @param target zero or more
 */
public record IndicatorTarget(@Longest(60) String code, Integer target) {
    public IndicatorTarget {
        code = Require.text("code", code);
        if (Require.present("target", target) < 0) {
            throw Refusal.invalid("/target", new Text("Ein Zielwert ist null oder mehr.", "A target is zero or more."));
        }
    }
}
