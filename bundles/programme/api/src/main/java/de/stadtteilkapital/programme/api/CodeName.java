package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import org.jspecify.annotations.Nullable;

/**
 * What a code is called in a district: both names, or neither, so that it is called as it is elsewhere.
 *
 * @param german null as the English one
 */
@LabelsOf(DistrictCode.class)
public record CodeName(
        @Label(german = "die deutsche Bezeichnung", english = "the German name") @Longest(200) @Nullable
        String german,

        @Label(german = "die englische Bezeichnung", english = "the English name") @Longest(200) @Nullable
        String english) {
    public CodeName {
        german = given(german);
        english = given(english);
        Input in = Input.of(CodeName.class);
        if (german != null || english != null) {
            in.text("german", german, 200);
            in.text("english", english, 200);
        }
        in.refuse();
    }

    private static @Nullable String given(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }
}
