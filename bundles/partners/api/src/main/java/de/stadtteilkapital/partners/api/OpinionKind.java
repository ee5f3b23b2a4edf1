package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What an office is asked for. */
public enum OpinionKind implements Labelled {
    /** A specialist review (fachliche Prüfung): the case may have to wait for it. */
    REVIEW(new Text("fachliche Prüfung", "specialist review")),

    /** Accompaniment (Begleitung): the office may have its say; by default nothing waits for it. */
    ACCOMPANIMENT(new Text("Begleitung", "accompaniment"));

    private final Text label;

    OpinionKind(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
