package de.stadtteilkapital.reporting.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was planned and what came of it.
 *
 * @param target null where the application set none
 * @param actual null where nothing was recorded
 */
@LabelsOf(IndicatorActual.class)
public record IndicatorResult(
        String code,

        @Label(german = "die Bezeichnung", english = "the name")
        Text text,

        @Label(german = "der Zielwert", english = "the target") @Nullable
        Long target,

        @Nullable Long actual) {}
