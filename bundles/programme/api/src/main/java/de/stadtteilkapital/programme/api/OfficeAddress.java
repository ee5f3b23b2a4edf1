package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/**
 * The coordination office as it stands in the head of its letters.
 *
 * @param name the authority it belongs to: {@code Stadt Hamm}
 * @param funders the line the funders' rules demand; empty where they demand none
 */
public record OfficeAddress(
        @Longest(200) @Label(german = "die Behörde", english = "the authority")
        String name,

        @Longest(120) @Label(german = "die Straße", english = "the street")
        String street,

        @Longest(120) @Label(german = "der Ort", english = "the city")
        String city,

        @Longest(60) String phone,
        @Longest(120) String email,

        @Longest(400) @Label(german = "der Hinweis auf die Förderung", english = "the line of the funders")
        String funders) {
    public OfficeAddress {
        Input in = Input.of(OfficeAddress.class);
        name = in.text("name", name, 200);
        street = in.text("street", street, 120);
        city = in.text("city", city, 120);
        phone = in.text("phone", phone, 60);
        email = in.text("email", email, 120);
        funders = funders == null ? "" : Input.optionalText(funders);
        in.refuse();
    }
}
