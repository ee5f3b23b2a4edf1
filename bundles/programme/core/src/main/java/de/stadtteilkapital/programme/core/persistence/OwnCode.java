package de.stadtteilkapital.programme.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.DistrictCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a district has of a code: one of its own, or what it has otherwise of another's.
 *
 * @param own whether the district brought it
 * @param text what it is called; null as elsewhere
 * @param place in the district's order; null where it was never put in one
 * @param from the first day on which it may be entered
 * @param to the last such day
 */
public record OwnCode(
        String code,
        boolean own,
        @Nullable Text text,
        @Nullable Integer place,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public OwnCode {
        requireNonNull(code);
    }

    /** Of a code of another's about which nothing is said yet. */
    public static OwnCode of(String code) {
        return new OwnCode(code, false, null, null, null, null);
    }

    public OwnCode called(@Nullable Text name) {
        return new OwnCode(code, own, name, place, from, to);
    }

    public OwnCode at(@Nullable Integer where) {
        return new OwnCode(code, own, text, where, from, to);
    }

    public OwnCode ended(@Nullable LocalDate last) {
        return new OwnCode(code, own, text, place, from, last);
    }

    public DistrictCode.State state(LocalDate today) {
        if (from != null && from.isAfter(today)) {
            return DistrictCode.State.TO_COME;
        }
        return to != null && to.isBefore(today) ? DistrictCode.State.ENDED : DistrictCode.State.OFFERED;
    }
}
