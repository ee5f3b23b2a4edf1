package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;

/** An advice case to be opened. */
@LabelsOf(AdviceCase.class)
public record NewAdviceCase(
        @Longest(60) String district,
        AdviceContact contact,
        @Longest(4000) @Multiline String idea) {
    public NewAdviceCase {
        Input in = Input.of(NewAdviceCase.class);
        district = in.text("district", district);
        in.present("contact", contact);
        idea = in.text("idea", idea);
        in.refuse();
    }
}
