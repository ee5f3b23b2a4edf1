package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a text is to be worded.
 *
 * @param german null, or blank, for the standard in both languages
 * @param english null, or blank, for the German words; null for a letter
 * @param from the first day; null for today
 */
@LabelsOf(TextVersion.class)
public record AskedText(
        @Nullable @Multiline @Longest(DeclaredText.LONGEST) String german,
        @Nullable @Multiline @Longest(DeclaredText.LONGEST) String english,
        @Nullable LocalDate from) {
    private static final Text ALONE = new Text(
            "Der englische Text steht nicht allein: Bitte geben Sie den deutschen an, oder lassen Sie beide leer.",
            "The English text does not stand alone: please give the German one, or leave both empty.");

    public AskedText {
        german = written(german);
        english = written(english);
        Input in = Input.of(AskedText.class);
        in.require(german != null || english == null, "german", ALONE);
        in.refuse();
    }

    /** Browsers and files end lines in different ways. */
    private static @Nullable String written(@Nullable String words) {
        String stripped = Input.optionalText(words);
        return stripped == null || stripped.isEmpty() ? null : stripped.replaceAll("\\R", "\n");
    }
}
