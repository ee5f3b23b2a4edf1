package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Require;

/**
 * The person who asked for advice.
 *
 * @param organisation for whom the person asked, or null
 * @param email null where not given
 * @param phone null where not given
 */
public record AdviceContact(
        @Longest(120) String name,
        @Longest(200) String organisation,
        @Longest(120) String email,
        @Longest(60) String phone) {
    public AdviceContact {
        name = Require.text("name", name);
        organisation = Require.optionalText("organisation", organisation);
        email = Require.optionalText("email", email);
        phone = Require.optionalText("phone", phone);
    }
}
