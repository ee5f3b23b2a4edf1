package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import java.util.List;

/** A funding area (Fördergebiet) and the streets that belong to it. */
public record FundingArea(
        @Longest(120) String name,

        @Most(400) @Label(german = "die Straßen", english = "the streets")
        List<Street> streets) {
    public FundingArea {
        Input in = Input.of(FundingArea.class);
        name = in.text("name", name, 120);
        streets = in.some("streets", in.list("streets", streets, 400));
        in.refuse();
    }
}
