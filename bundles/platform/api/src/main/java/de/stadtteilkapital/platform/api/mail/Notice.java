package de.stadtteilkapital.platform.api.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** When somebody wants to be told by mail that something waits for them. */
public enum Notice implements Labelled {
    AT_ONCE(new Text("sofort", "at once")),
    DAILY(new Text("einmal am Tag", "once a day")),
    NEVER(new Text("nie", "never"));

    private final Text label;

    Notice(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
