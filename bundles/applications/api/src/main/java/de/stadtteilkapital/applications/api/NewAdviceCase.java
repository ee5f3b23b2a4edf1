package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Require;

/** An advice case to be opened. */
public record NewAdviceCase(String district, AdviceContact contact, String idea) {
    public NewAdviceCase {
        district = Require.text("district", district, 60);
        Require.present("contact", contact);
        idea = Require.text("idea", idea, 4000);
    }
}
