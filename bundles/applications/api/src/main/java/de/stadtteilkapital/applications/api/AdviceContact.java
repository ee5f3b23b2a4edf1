package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import org.jspecify.annotations.Nullable;

/**
 * The person who asked for advice.
 *
 * @param organisation for whom the person asked, or null
 * @param email null where not given
 * @param phone null where not given
 */
public record AdviceContact(
        @Longest(120) String name,

        @Label(german = "die Organisation", english = "the organisation") @Longest(200) @Nullable
        String organisation,

        @Longest(120) @Nullable String email,
        @Longest(60) @Nullable String phone) {
    public AdviceContact {
        Input in = Input.of(AdviceContact.class);
        name = in.text("name", name);
        organisation = Input.optionalText(organisation);
        email = Input.optionalText(email);
        phone = Input.optionalText(phone);
        in.refuse();
    }
}
