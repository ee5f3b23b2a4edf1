package de.stadtteilkapital.platform.api.rules;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * On what terms a district asks its guests.
 *
 * @param known whether there is such a district
 * @param programme id of its programme, empty for none
 * @param pins {@code rule@bundle}: of which bundle a rule is asked that several bring
 */
public record Terms(boolean known, String programme, Set<String> pins) {
    public Terms {
        requireNonNull(programme);
        pins = Set.copyOf(pins);
    }

    boolean pinsRule(String rule) {
        return pins.stream().anyMatch(pin -> pin.startsWith(rule + "@"));
    }
}
