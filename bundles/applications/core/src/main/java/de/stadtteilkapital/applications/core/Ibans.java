package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.jspecify.annotations.Nullable;

/** Checks account numbers: country, length, form and check digits. */
final class Ibans {
    private static final Objection OUTSIDE = new Objection(
            "/iban",
            new Text(
                    "Konten dieses Landes erreicht keine SEPA-Überweisung; bitte geben Sie ein Konto im"
                            + " SEPA-Zahlungsverkehrsraum an.",
                    "A SEPA credit transfer reaches no account of this country; please name one in the single euro"
                            + " payments area."),
            "applications.ibanSepa",
            "VO (EU) 260/2012; EPC409-09");

    private Ibans() {}

    /** Without blanks, also those that nobody sees, in capitals. */
    static String electronic(String written) {
        return written.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "").toUpperCase(Locale.ROOT);
    }

    /** @param written null where there is none yet */
    static Optional<Objection> objection(@Nullable String written, LocalDate today) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            String iban = electronic(written);
            IbanUtil.validate(iban);
            return SepaCountries.reaches(iban.substring(0, 2), today) ? Optional.empty() : Optional.of(OUTSIDE);
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
