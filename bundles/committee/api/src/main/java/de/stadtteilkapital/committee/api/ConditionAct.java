package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with a condition. */
public enum ConditionAct implements Act {
    /** By the coordinators. */
    FULFIL(
            new Text("Erfüllung der Auflage feststellen", "note that the condition is fulfilled"),
            CommitteeRight.PREPARE);

    private final Text label;
    private final CommitteeRight right;

    ConditionAct(Text label, CommitteeRight right) {
        this.label = requireNonNull(label);
        this.right = requireNonNull(right);
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Right right() {
        return right;
    }
}
