package de.stadtteilkapital.reporting.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with a project's results. */
public enum ResultAct implements Act {
    RECORD(new Text("Ergebnisse eintragen", "record the results"), ReportingRight.RECORD_RESULTS);

    private final Text label;
    private final Right right;

    ResultAct(Text label, Right right) {
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
