package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What can be purged here when its retention is over. */
public enum PurgeKind implements Labelled {
    /** Told by somebody without an account, and no application came of it. */
    IDEA(new Text("Idee", "idea")),

    /** Opened by the office, and no application came of it. */
    ADVICE_CASE(new Text("Beratungsfall", "advice case"));

    private final Text label;

    PurgeKind(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
