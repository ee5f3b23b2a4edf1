package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a district's own.
 *
 * @param code for programs, 1 to 60 capital letters, digits and underscores, a letter first; it stays as it is. Null for one
 *     that is made of the German name
 * @param german what people call it
 * @param from the first day on which it may be entered, today or later; null for today
 */
@LabelsOf(DistrictCode.class)
public record NewCode(
        @Nullable @Longest(60) String code,

        @Label(german = "die deutsche Bezeichnung", english = "the German name") @Longest(200)
        String german,

        @Label(german = "die englische Bezeichnung", english = "the English name") @Longest(200)
        String english,

        @Nullable LocalDate from) {
    public NewCode {
        Input in = Input.of(NewCode.class);
        code = CodeText.code(in, code);
        german = in.text("german", german, 200);
        english = in.text("english", english, 200);
        in.refuse();
    }
}
