package de.stadtteilkapital.applications.core.persistence;

import de.stadtteilkapital.platform.api.Folded;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.RowFilter;
import java.util.Map;

/** Texts as lists are searched: case ignored, signs taken as they stand. */
final class SearchedWords {
    private SearchedWords() {}

    /** Applications by file number, title, place, and name of a sponsor that the caller may see. */
    static RowFilter applications(Caller me, String words) {
        RowFilter named = like("n.name", words).and(Visibility.sponsors(me, "n"));
        RowFilter ofSponsor = new RowFilter(
                "exists (select n.id from SponsorEntity n where n.id = e.sponsor and " + named.condition() + ")",
                named.parameters());
        return like("e.title", words)
                .or(like("e.fileNumber", words))
                .or(like("e.place", words))
                .or(ofSponsor);
    }

    static RowFilter like(String path, String words) {
        return new RowFilter("lower(" + path + ") like :q escape '!'", Map.of("q", Folded.pattern(words)));
    }

    static String escaped(String words) {
        return words.replaceAll("([!%_])", "!$1");
    }
}
