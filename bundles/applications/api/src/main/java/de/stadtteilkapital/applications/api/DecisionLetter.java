package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** As what a decision is told to the applicant in a letter. */
public enum DecisionLetter implements Labelled {
    REJECTION(true, new Text("Ablehnungsbescheid", "notice of rejection")),
    INELIGIBLE(true, new Text("Ablehnung als nicht förderfähig", "rejection as ineligible")),
    DEFERRAL(false, new Text("Mitteilung über die Zurückstellung", "notice of deferral")),
    PARTIAL_APPROVAL(true, new Text("Teilbewilligung", "partial approval")),

    /** All that was asked for; what is burdensome in it is in the notice that follows. */
    CONDITIONAL_PROMISE(false, new Text("Zusage mit Bedingungen", "promise with conditions"));

    private final boolean burdens;
    private final Text label;

    DecisionLetter(boolean burdens, Text label) {
        this.burdens = burdens;
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }

    /** Whether it tells a remedy (VwVfG § 37 Abs. 6). */
    public boolean burdens() {
        return burdens;
    }
}
