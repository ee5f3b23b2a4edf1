package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What somebody can do against an act that burdens them (VwGO §§ 40, 68). */
public enum RemedyKind implements Labelled {
    ACTION(new Text("Klage", "action")),

    /** Where the Land has kept it before an action. */
    OBJECTION(new Text("Widerspruch", "objection"));

    private final Text label;

    RemedyKind(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
