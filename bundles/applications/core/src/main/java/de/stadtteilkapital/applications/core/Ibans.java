package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.util.Locale;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** Checks account numbers: country, length, form and check digits. */
final class Ibans {
    private Ibans() {}

    /** The IBAN without blanks, in capitals. */
    static String checked(String written) {
        String iban = written.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        try {
            IbanUtil.validate(iban);
            return iban;
        } catch (Iban4jException e) {
            throw Refusal.rule(
                    "/iban",
                    new Text(
                            "Diese IBAN gibt es nicht: Land, Länge oder Prüfziffer stimmen nicht; bitte vom"
                                    + " Kontoauszug übernehmen.",
                            "There is no such IBAN: country, length or check digits are wrong; please copy it from a"
                                    + " bank statement."),
                    "applications.iban",
                    "ISO 13616; VO (EU) 260/2012 Art. 5");
        }
    }
}
