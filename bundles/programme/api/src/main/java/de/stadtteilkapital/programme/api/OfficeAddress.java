package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Label;

/**
 * The coordination office as it stands in the head of its letters.
 *
 * @param name the authority it belongs to: {@code Stadt Hamm}
 * @param funders the line the funders' rules demand
 */
public record OfficeAddress(
        @Label(german = "die Behörde", english = "the authority")
        String name,

        @Label(german = "die Straße", english = "the street")
        String street,

        @Label(german = "der Ort", english = "the city") String city,
        String phone,
        String email,

        @Label(german = "der Hinweis auf die Förderung", english = "the line of the funders")
        String funders) {}
