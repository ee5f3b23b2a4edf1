package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mark of a district (Zeichen): its own, its office's or a funder's, as a picture with words for who does not see it.
 *
 * @param name what the picture shows, which stands in its place where it can't be seen: {@code Flagge der Europäischen Union}
 * @param nameEnglish the same in English; null where the German one does
 * @param acknowledgement what a funder's rules want to be said beside it; null where nothing is
 * @param acknowledgementEnglish the same in English; null where the German one does
 * @param source the rule that demands it: {@code VO (EU) 2021/1060 Art. 47, 50, Anhang IX}; null for one's own
 * @param place in the order of those of one kind, from 1 on
 * @param uses where it stands, one at least
 * @param from its first day
 * @param to its last day; null as long as it has no end
 */
public record Mark(
        String id,
        String district,

        Kind kind,

        @Label(german = "die Beschreibung", english = "the description")
        String name,

        @Label(german = "die Beschreibung auf Englisch", english = "the description in English") @Nullable
        String nameEnglish,

        @Label(german = "der Hinweis auf die Förderung", english = "the acknowledgement") @Nullable
        String acknowledgement,

        @Label(german = "der Hinweis auf Englisch", english = "the acknowledgement in English") @Nullable
        String acknowledgementEnglish,

        @Nullable String source,

        @Label(german = "die Stelle", english = "the place in order")
        int place,

        @Label(german = "die Verwendung", english = "the use")
        List<Use> uses,

        @Label(german = "der erste Tag", english = "the first day")
        LocalDate from,

        @Nullable LocalDate to,
        @Label(german = "das Bild", english = "the picture") MarkPicture picture,
        @Told State state) {
    /** Whose it is, in the order in which they stand. */
    public enum Kind implements Labelled {
        DISTRICT(new Text("Stadtteil", "district")),
        OFFICE(new Text("Koordinierungsstelle", "coordination office")),
        FUNDER(new Text("Geldgeber", "funder"));

        private final Text label;

        Kind(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Where it stands. */
    public enum Use implements Labelled {
        PAGES(new Text("auf den Seiten", "on pages")),
        LETTERS(new Text("auf Schreiben", "on letters")),
        REPORTS(new Text("auf Niederschriften und in der Dokumentation", "on minutes and in the documentation"));

        private final Text label;

        Use(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    /** Where the business day stands against its days. */
    public enum State implements Labelled {
        TO_COME(new Text("gilt noch nicht", "does not hold yet")),
        HOLDS(new Text("gilt", "holds")),
        ENDED(new Text("beendet", "ended"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Mark {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(kind);
        requireNonNull(name);
        requireNonNull(from);
        requireNonNull(picture);
        requireNonNull(state);
        uses = List.copyOf(uses);
    }

    /** What stands in the place of the picture. */
    public Text words() {
        return new Text(name, nameEnglish == null ? name : nameEnglish);
    }

    /** What is said beside it; empty for nothing. */
    public Text said() {
        String german = acknowledgement == null ? "" : acknowledgement;
        return new Text(german, acknowledgementEnglish == null ? german : acknowledgementEnglish);
    }
}
