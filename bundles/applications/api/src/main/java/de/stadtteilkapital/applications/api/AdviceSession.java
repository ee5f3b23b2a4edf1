package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A talk in which somebody was advised. */
@LabelsOf(NewAdviceSession.class)
public record AdviceSession(
        String id,

        @Label(german = "der Beratungsfall", english = "the advice case")
        String adviceCase,

        LocalDate date,
        String note,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepDue) {}
