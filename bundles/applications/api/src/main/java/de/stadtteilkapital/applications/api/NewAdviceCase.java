package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Require;

/** An advice case to be opened. */
public record NewAdviceCase(
        @Longest(60) String district,
        AdviceContact contact,
        @Longest(4000) @Multiline String idea) {
    public NewAdviceCase {
        district = Require.text("district", district);
        Require.present("contact", contact);
        idea = Require.text("idea", idea);
    }
}
