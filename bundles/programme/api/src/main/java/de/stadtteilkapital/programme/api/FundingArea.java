package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Label;
import java.util.List;

/** A funding area (Fördergebiet) and the streets that belong to it. */
public record FundingArea(
        String name,

        @Label(german = "die Straßen", english = "the streets")
        List<String> streets) {
    public FundingArea {
        streets = List.copyOf(streets);
    }
}
