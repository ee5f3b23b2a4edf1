package de.stadtteilkapital.applications.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Multiline;
import de.stadtteilkapital.platform.api.Text;

/**
 * An idea that somebody without an account tells the office.
 *
 * @param reach an e-mail address or a phone number
 * @param idea in about three sentences
 */
public record NewIdea(
        @Longest(60) String district,
        @Longest(120) String name,

        @Label(german = "die E-Mail-Adresse oder Telefonnummer", english = "the e-mail address or phone number")
        @Longest(120)
        String reach,

        @Label(german = "die Idee", english = "the idea") @Longest(1500) @Multiline
        String idea) {
    private static final int LONGEST_PHONE = 60;

    public NewIdea {
        Input in = Input.of(NewIdea.class);
        district = in.text("district", district);
        name = in.text("name", name);
        reach = in.text("reach", reach);
        in.require(
                reach == null || reach.contains("@") || reach.length() <= LONGEST_PHONE,
                "reach",
                new Text("Eine Telefonnummer ist kürzer.", "A phone number is shorter."));
        idea = in.text("idea", idea);
        in.refuse();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "NewIdea[" + district + "]";
    }
}
