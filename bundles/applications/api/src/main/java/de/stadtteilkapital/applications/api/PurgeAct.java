package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a purge that was proposed. */
public enum PurgeAct implements Act {
    /** By another person than the one who proposed it. */
    CONFIRM(ApplicationRight.CONFIRM_PURGE, new Text("Löschung bestätigen", "confirm the purge")),
    WITHDRAW(ApplicationRight.PROPOSE_PURGE, new Text("Löschung zurückziehen", "withdraw the purge"));

    private final ApplicationRight right;
    private final Text label;

    PurgeAct(ApplicationRight right, Text label) {
        this.right = requireNonNull(right);
        this.label = requireNonNull(label);
    }

    @Override
    public ApplicationRight right() {
        return right;
    }

    @Override
    public Text label() {
        return label;
    }
}
