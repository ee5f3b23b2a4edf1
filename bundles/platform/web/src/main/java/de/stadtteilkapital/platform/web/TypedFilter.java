package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Text;

/**
 * A filter of a list into which somebody types one value, as it is written in German or as programs write it.
 *
 * @param name in the address
 * @param type {@code Money} or {@code LocalDate}
 * @param heading what stands above its field
 */
public record TypedFilter(String name, Class<?> type, Text heading) {
    public TypedFilter {
        requireNonNull(name);
        requireNonNull(type);
        requireNonNull(heading);
    }

    public boolean isAmount() {
        return type == Money.class;
    }
}
