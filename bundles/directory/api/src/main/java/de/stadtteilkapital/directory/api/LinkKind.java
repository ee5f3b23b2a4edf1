package de.stadtteilkapital.directory.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What a single-use link is for. */
public enum LinkKind implements Labelled {
    /** To get into an account for the first time. */
    INVITATION(new Text("Einladung", "invitation")),
    /** To choose another password. */
    PASSWORD_RESET(new Text("Link zu einem neuen Kennwort", "link to a new password"));

    private final Text label;

    LinkKind(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
