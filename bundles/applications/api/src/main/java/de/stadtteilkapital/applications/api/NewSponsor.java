package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor to be registered, or as it is to be from now on.
 *
 * @param legalForm code of the list legalForm
 * @param iban with or without blanks; EUR accounts only; null until there is one, which the first payment needs
 * @param accountHolder never without an IBAN; null where the account bears the sponsor's own name
 * @param representative who signs for the sponsor
 * @param contact whom to ask
 */
public record NewSponsor(
        @Longest(200) String name,

        @Label(german = "die Rechtsform", english = "the legal form") @Coded("legalForm") @Longest(60)
        String legalForm,

        @Label(german = "die Anschrift", english = "the address") @Longest(300)
        String address,

        @Label(german = "die IBAN", english = "the IBAN") @Longest(60) @Nullable
        String iban,

        @Label(
                german = "der Name auf dem Konto",
                english = "the name on the account",
                accusative = "den Namen auf dem Konto")
        @Longest(200)
        @Nullable
        String accountHolder,

        @Label(german = "die vertretungsberechtigte Person", english = "the representative") @Longest(200)
        String representative,

        @Label(german = "die Ansprechperson", english = "the contact") @Longest(300)
        String contact) {
    public NewSponsor {
        Input in = Input.of(NewSponsor.class);
        name = in.text("name", name);
        legalForm = in.text("legalForm", legalForm);
        address = in.text("address", address);
        iban = blankAsNull(iban);
        accountHolder = blankAsNull(accountHolder);
        if (accountHolder != null) {
            in.present("iban", iban);
        }
        representative = in.text("representative", representative);
        contact = in.text("contact", contact);
        in.refuse();
    }

    /** Without another name on the account. */
    public NewSponsor(
            String name,
            String legalForm,
            String address,
            @Nullable String iban,
            String representative,
            String contact) {
        this(name, legalForm, address, iban, null, representative, contact);
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Keeps account and persons out of logs. */
    @Override
    public String toString() {
        return "NewSponsor[" + legalForm + "]";
    }
}
