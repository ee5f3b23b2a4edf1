package de.stadtteilkapital.programme.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a version of the local action plan. */
public enum PlanAct implements Act {
    CHANGE(new Text("Aktionsplan ändern", "change the action plan")),

    /** What is wrong and of which no application has a goal. */
    REMOVE(new Text("Aktionsplan entfernen", "remove the action plan"));

    private final Text label;

    PlanAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public ProgrammeRight right() {
        return ProgrammeRight.KEEP;
    }

    @Override
    public Text label() {
        return label;
    }
}
