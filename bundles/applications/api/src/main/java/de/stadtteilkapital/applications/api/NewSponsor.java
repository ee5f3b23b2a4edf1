package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Coded;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;

/**
 * A sponsor to be registered.
 *
 * @param legalForm code of the list legalForm
 * @param iban with or without blanks; EUR accounts only
 * @param representative who signs for the sponsor
 * @param contact whom to ask
 */
public record NewSponsor(
        @Longest(200) String name,

        @Label(german = "die Rechtsform", english = "the legal form") @Coded("legalForm") @Longest(60)
        String legalForm,

        @Label(german = "die Anschrift", english = "the address") @Longest(300)
        String address,

        @Label(german = "die IBAN", english = "the IBAN") @Longest(60)
        String iban,

        @Label(german = "die vertretungsberechtigte Person", english = "the representative") @Longest(200)
        String representative,

        @Label(german = "die Ansprechperson", english = "the contact") @Longest(300)
        String contact) {
    public NewSponsor {
        Input in = Input.of(NewSponsor.class);
        name = in.text("name", name);
        legalForm = in.text("legalForm", legalForm);
        address = in.text("address", address);
        iban = in.text("iban", iban);
        representative = in.text("representative", representative);
        contact = in.text("contact", contact);
        in.refuse();
    }

    /** Keeps account and persons out of logs. */
    @Override
    public String toString() {
        return "NewSponsor[" + legalForm + "]";
    }
}
