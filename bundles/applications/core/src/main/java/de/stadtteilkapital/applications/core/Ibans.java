package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** Checks account numbers: country, length, form and check digits. */
final class Ibans {
    private Ibans() {}

    /** Without blanks, in capitals. */
    static String electronic(String written) {
        return written.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** @param written null where there is none yet */
    static Optional<Objection> objection(String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            IbanUtil.validate(electronic(written));
            return Optional.empty();
        } catch (Iban4jException e) {
            return Optional.of(new Objection(
                    "/iban",
                    new Text(
                            "Diese IBAN gibt es nicht: Land, Länge oder Prüfziffer stimmen nicht; bitte vom"
                                    + " Kontoauszug übernehmen.",
                            "There is no such IBAN: country, length or check digits are wrong; please copy it from a"
                                    + " bank statement."),
                    "applications.iban",
                    "ISO 13616; VO (EU) 260/2012 Art. 5"));
        }
    }
}
