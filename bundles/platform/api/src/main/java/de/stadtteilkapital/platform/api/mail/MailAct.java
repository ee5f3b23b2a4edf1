package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.HouseRight;

/** What can be done with a mail that was set aside. */
public enum MailAct implements Act {
    RETRY(new Text("noch einmal versuchen", "try again")),
    DROP(new Text("verwerfen", "drop"));

    private final Text label;

    MailAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public HouseRight right() {
        return HouseRight.OPERATE;
    }

    @Override
    public Text label() {
        return label;
    }
}
