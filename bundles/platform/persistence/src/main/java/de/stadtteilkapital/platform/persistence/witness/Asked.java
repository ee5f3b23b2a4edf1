package de.stadtteilkapital.platform.persistence.witness;

import static java.util.Objects.requireNonNull;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Of which rows an audit asks: those of a district, or of all, that were written after a position of their chain.
 *
 * @param district id, null for all
 * @param after the position, by district
 * @param fromTheBeginning whether those are asked of, too, of which no event says anything
 */
public record Asked(@Nullable String district, ToLongFunction<String> after, boolean fromTheBeginning) {
    public Asked {
        requireNonNull(after);
    }

    boolean includes(String where, long position) {
        return (district == null || district.equals(where)) && position > after.applyAsLong(where);
    }

    /** @param where null where the row does not say */
    boolean includesUnknown(@Nullable String where) {
        return fromTheBeginning && (district == null || where == null || district.equals(where));
    }
}
