package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** By what rules and roles name an organisation: what was asked for, or what its name becomes without umlauts and blanks. */
final class OrganisationIds {
    private static final int LONGEST = 60;

    /** Where new ones are entered, in the addresses of the pages. */
    private static final String RESERVED = "neu";

    private OrganisationIds() {}

    /**
     * @param asked null for one made from the name
     * @throws Refusal 409 for one that is taken
     */
    static String of(String asked, String name, Predicate<String> known) {
        Predicate<String> taken = known.or(RESERVED::equals);
        if (asked != null && taken.test(asked)) {
            throw Refusal.conflict(new Text(
                    "Eine Organisation mit diesem Kürzel gibt es im Stadtteil schon.",
                    "The district has an organisation of this id already."));
        }
        return asked == null ? free(made(name), taken) : asked;
    }

    private static String free(String id, Predicate<String> taken) {
        String free = id;
        for (int next = 2; taken.test(free); next++) {
            free = id + "-" + next;
        }
        return free;
    }

    private static String made(String name) {
        String spelled = name.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        // room for a number behind it
        String shortened = plain.substring(0, Math.min(plain.length(), LONGEST - 5));
        String trimmed = shortened.replaceAll("^-|-$", "");
        return trimmed.isEmpty() ? "organisation" : trimmed;
    }
}
