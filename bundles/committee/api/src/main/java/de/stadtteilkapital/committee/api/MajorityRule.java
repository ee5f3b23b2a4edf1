package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.Text;

/** What a motion needs to be carried. */
public enum MajorityRule implements Labelled {
    /** More YES than NO; abstentions are no votes. The law's default (VwVfG § 91). */
    VOTES_CAST(new Text("Mehrheit der abgegebenen Stimmen", "majority of votes cast")),
    /** More YES than half of the entitled members who are present; abstentions work like NO. */
    MEMBERS_PRESENT(new Text("Mehrheit der Anwesenden", "majority of those present"));

    private final Text label;

    MajorityRule(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public Text label() {
        return label;
    }
}
