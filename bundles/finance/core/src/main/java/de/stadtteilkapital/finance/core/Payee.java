package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;

/** To whom money goes: a sponsor may apply before it has an account, but is paid nothing without. */
final class Payee {
    private Payee() {}

    /** As the account is called: banks compare it (Regulation (EU) 2024/886, verification of payee). */
    static String name(Sponsor sponsor) {
        String holder = sponsor.accountHolder();
        return requireNonNull(holder == null ? sponsor.name() : holder);
    }

    /** @throws Refusal 422 where the sponsor has told no account */
    static String iban(Sponsor sponsor) {
        String iban = sponsor.iban();
        if (iban == null || iban.isBlank()) {
            throw Refusal.rule(
                    "",
                    new Text(
                            "Für den Träger ist keine IBAN hinterlegt. Bitte tragen Sie beim Träger zuerst das Konto ein,"
                                    + " auf das gezahlt werden soll.",
                            "The sponsor has no IBAN on record. Please enter the account to be paid to with the sponsor"
                                    + " first."),
                    "finance.iban",
                    "Verordnung (EU) Nr. 260/2012 Art. 5 Abs. 1");
        }
        return iban;
    }
}
