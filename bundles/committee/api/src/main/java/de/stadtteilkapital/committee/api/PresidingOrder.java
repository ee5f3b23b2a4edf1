package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** Who leads a session where neither the chair nor a deputy chair is there and free to. */
public enum PresidingOrder implements Labelled {
    /** The coordination office, which has no vote. The default: the law knows the chair alone (VwVfG § 89). */
    OFFICE(new Text("Die Koordinierungsstelle leitet", "the coordination office presides")),
    /** The voting member who has belonged to the body longest; of several the first of its list. */
    LONGEST_SERVING(
            new Text("Das dienstälteste anwesende Mitglied leitet", "the longest-serving member present presides"));

    private final Text label;

    PresidingOrder(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
