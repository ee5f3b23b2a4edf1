package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;

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
        @Longest(60) String legalForm,
        @Longest(300) String address,
        @Longest(60) String iban,
        @Longest(200) String representative,
        @Longest(300) String contact) {
    public NewSponsor {
        name = Require.text("name", name);
        legalForm = Require.text("legalForm", legalForm);
        address = Require.text("address", address);
        iban = Require.text("iban", iban);
        representative = Require.text("representative", representative);
        contact = Require.text("contact", contact);
    }

    /** Keeps account and persons out of logs. */
    @Override
    public String toString() {
        return "NewSponsor[" + legalForm + "]";
    }
}
