package de.stadtteilkapital.partners.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with an opinion request. */
public enum OpinionAct implements Act {
    GIVE(new Text("Stellungnahme abgeben", "give the opinion"), PartnerRight.ANSWER);

    private final Text label;
    private final Right right;

    OpinionAct(Text label, Right right) {
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
