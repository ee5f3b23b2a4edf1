package de.stadtteilkapital.partners.api;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import java.time.LocalDate;

/** An office's answer (Stellungnahme); given once, never changed. */
@LabelsOf(NewOpinion.class)
public record Opinion(
        @Label(german = "die Anfrage", english = "the request")
        String request,

        Verdict verdict,
        String statement,

        @Label(german = "der Tag der Abgabe", english = "the day of the opinion")
        LocalDate givenOn) {}
