package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import java.util.List;

/**
 * A declared text as it stands in a district.
 *
 * @param key room, place and name
 * @param place where it is read
 * @param name what people call it
 * @param standard what it says where the district has not worded it otherwise
 * @param placeholders all that may stand in it
 * @param source what its wording rests on
 * @param line whether it is one line: the subject of a mail
 * @param words what it says today
 * @param own whether the district has worded it today
 * @param versions all that were set, the latest first, those to come too
 */
@LabelsOf(DeclaredText.class)
public record TextValue(
        String key,
        TextPlace place,
        Text name,
        Text standard,
        List<Placeholder> placeholders,
        String source,
        boolean line,

        @Label(german = "der Wortlaut", english = "the wording")
        Text words,

        @Label(
                german = "die Angabe, ob der Stadtteil ihn selbst gefasst hat",
                english = "the statement whether the district has worded it")
        boolean own,

        @Label(german = "die Fassungen", english = "the versions")
        List<TextVersion> versions) {
    public TextValue {
        requireNonNull(key);
        requireNonNull(place);
        requireNonNull(name);
        requireNonNull(standard);
        placeholders = List.copyOf(placeholders);
        requireNonNull(source);
        requireNonNull(words);
        versions = List.copyOf(versions);
    }

    /** One of several paragraphs. */
    public TextValue(
            String key,
            TextPlace place,
            Text name,
            Text standard,
            List<Placeholder> placeholders,
            String source,
            Text words,
            boolean own,
            List<TextVersion> versions) {
        this(key, place, name, standard, placeholders, source, false, words, own, versions);
    }
}
