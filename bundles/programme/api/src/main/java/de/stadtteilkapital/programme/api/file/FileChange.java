package de.stadtteilkapital.programme.api.file;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/**
 * An entry of a file that is new to the district, or says something else than what there is.
 *
 * @param chapter as it stands in the file
 * @param label what the chapter is called
 * @param key what tells the entry from others; empty for what holds from today on
 * @param line where it begins in the file, from 1
 * @param fields what is another; empty for a new one
 */
public record FileChange(
        @Label(german = "der Abschnitt", english = "the chapter")
        String chapter,

        @Label(german = "die Bezeichnung", english = "the name")
        Text label,

        @Label(german = "der Eintrag", english = "the entry")
        String key,

        @Label(german = "die Zeile", english = "the line") int line,

        Kind kind,

        @Label(german = "die geänderten Angaben", english = "the fields that change")
        List<Text> fields) {
    /** What taking it does. */
    public enum Kind implements Labelled {
        ADDED("neu", "new"),
        CHANGED("geändert", "changed");

        private final Text label;

        Kind(String german, String english) {
            label = new Text(german, english);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public FileChange {
        requireNonNull(chapter);
        requireNonNull(label);
        requireNonNull(key);
        requireNonNull(kind);
        fields = List.copyOf(fields);
    }
}
