package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A code list as it is in a district.
 *
 * @param list its name for programs: {@code targetGroup}
 * @param text what people call it
 * @param fixed why its codes are renamed and put in another order at most; null where a district adds and ends some
 * @param ordered whether the district has put it in an order of its own
 * @param codes in the order in which forms show them; those that are to come or have ended, too
 */
public record DistrictCodeList(
        String district,
        @Label(german = "die Liste", english = "the list") String list,

        @Label(german = "die Bezeichnung", english = "the name")
        Text text,

        @Label(german = "der Grund der festen Liste", english = "the reason for the fixed list") @Nullable
        Text fixed,

        @Label(german = "die eigene Reihenfolge", english = "the order of its own")
        boolean ordered,

        @Label(german = "die Schlüssel", english = "the codes")
        List<DistrictCode> codes) {
    public DistrictCodeList {
        requireNonNull(district);
        requireNonNull(list);
        requireNonNull(text);
        codes = List.copyOf(codes);
    }

    /** One of its codes. */
    public Optional<DistrictCode> find(String code) {
        return codes.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
