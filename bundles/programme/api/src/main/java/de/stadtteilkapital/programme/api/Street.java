package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import org.jspecify.annotations.Nullable;

/**
 * A street of a funding area.
 *
 * @param houseNumbers those that belong to it, as an office writes them: {@code 1–23, 2–40a}; null for all
 */
public record Street(
        @Longest(120) String name,

        @Longest(200) @Label(german = "die Hausnummern", english = "the house numbers") @Nullable
        String houseNumbers) {
    public Street {
        Input in = Input.of(Street.class);
        name = in.text("name", name, 120);
        houseNumbers = in.optionalText("houseNumbers", houseNumbers, 200);
        houseNumbers = houseNumbers == null || houseNumbers.isEmpty() ? null : houseNumbers;
        in.refuse();
    }

    /** All of a street. */
    public static Street whole(String name) {
        return new Street(name, null);
    }
}
