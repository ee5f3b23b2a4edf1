package de.stadtteilkapital.applications.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a set of criteria. */
public enum CriteriaAct implements Act {
    /** As long as it does not hold yet. */
    WITHDRAW(new Text("Kriterien zurücknehmen", "take the criteria back"));

    private final Text label;

    CriteriaAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public ApplicationRight right() {
        return ApplicationRight.KEEP_CRITERIA;
    }

    @Override
    public Text label() {
        return label;
    }
}
