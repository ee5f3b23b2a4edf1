package de.stadtteilkapital.applications.api;

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
        String name, String legalForm, String address, String iban, String representative, String contact) {
    public NewSponsor {
        name = Require.text("name", name, 200);
        legalForm = Require.text("legalForm", legalForm, 60);
        address = Require.text("address", address, 300);
        iban = Require.text("iban", iban, 60);
        representative = Require.text("representative", representative, 200);
        contact = Require.text("contact", contact, 300);
    }

    /** Keeps account and persons out of logs. */
    @Override
    public String toString() {
        return "NewSponsor[" + legalForm + "]";
    }
}
