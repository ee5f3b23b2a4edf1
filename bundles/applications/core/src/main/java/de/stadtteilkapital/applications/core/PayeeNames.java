package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks that a name has something left in the letters that banks write: an empty payee stops a whole payment file. */
final class PayeeNames {
    private static final Pattern WRITABLE = Pattern.compile("[A-Za-z0-9]");

    private PayeeNames() {}

    /** @param name null where none is given */
    static Optional<Objection> objection(String field, String name) {
        return name == null
                        || WRITABLE.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                                .find()
                ? Optional.empty()
                : Optional.of(new Objection(
                        "/" + field,
                        new Text(
                                "Banken schreiben Namen in lateinischen Buchstaben; bitte den Namen auch so angeben.",
                                "Banks write names in Latin letters; please give the name in them too."),
                        "applications.payeeName",
                        "EPC 217-08 (SEPA-Zeichensatz)"));
    }
}
