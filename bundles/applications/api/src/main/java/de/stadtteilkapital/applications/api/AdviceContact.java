package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Require;

/**
 * The person who asked for advice.
 *
 * @param organisation for whom the person asked, or null
 * @param email null where not given
 * @param phone null where not given
 */
public record AdviceContact(String name, String organisation, String email, String phone) {
    public AdviceContact {
        name = Require.text("name", name, 120);
        organisation = Require.optionalText("organisation", organisation, 200);
        email = Require.optionalText("email", email, 120);
        phone = Require.optionalText("phone", phone, 60);
    }
}
