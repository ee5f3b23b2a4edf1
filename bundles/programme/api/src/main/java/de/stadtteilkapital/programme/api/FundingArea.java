package de.stadtteilkapital.programme.api;

import java.util.List;

/** A funding area (Fördergebiet) and the streets that belong to it. */
public record FundingArea(String name, List<String> streets) {
    public FundingArea {
        streets = List.copyOf(streets);
    }
}
