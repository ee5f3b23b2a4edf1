package de.stadtteilkapital.platform.web.session;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** How somebody has proven who they are. */
public enum LoginMethod implements Labelled {
    /** Something they know, and nothing else. */
    PASSWORD(1, new Text("Kennwort", "password"));

    private final int level;
    private final Text label;

    LoginMethod(int level, Text label) {
        this.level = level;
        this.label = requireNonNull(label);
    }

    /** How many things of different kinds they have proven: what they know, have or are (NIST SP 800-63B, 2). */
    public int level() {
        return level;
    }

    @Override
    public Text label() {
        return label;
    }
}
