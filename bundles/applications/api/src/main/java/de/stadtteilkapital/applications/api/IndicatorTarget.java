package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Text;

/**
 * What the project wants to reach.
 *
 * @param code of the list indicator
 * @param target zero or more
 */
public record IndicatorTarget(
        @Label(german = "der Indikator", english = "the indicator") @Coded("indicator") @Longest(60)
        String code,

        @Label(german = "der Zielwert", english = "the target")
        Integer target) {
    public IndicatorTarget {
        Input in = Input.of(IndicatorTarget.class);
        code = in.text("code", code);
        in.require(
                in.present("target", target) == null || target >= 0,
                "target",
                new Text("Ein Zielwert ist null oder mehr.", "A target is zero or more."));
        in.refuse();
    }
}
