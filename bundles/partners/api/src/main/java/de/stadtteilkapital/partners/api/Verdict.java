package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** How an opinion comes out. */
public enum Verdict implements Labelled {
    POSITIVE(new Text("Zustimmung", "approval")),
    POSITIVE_WITH_CHANGES(new Text("Zustimmung mit Änderungen", "approval with changes")),
    NEGATIVE(new Text("Ablehnung", "disapproval"));

    private final Text label;

    Verdict(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
