package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with an agenda item. */
public enum AgendaItemAct implements Act {
    /** By the chair or a coordinator. */
    EXCLUDE_MEMBER(new Text("Mitglied ausschließen", "exclude a member"), CommitteeRight.DELIBERATE),

    /** By the chair; by a coordinator where the chair is absent, vacant or excluded. */
    VOTE(new Text("Abstimmung festhalten", "record a vote"), CommitteeRight.DELIBERATE);

    private final Text label;
    private final CommitteeRight right;

    AgendaItemAct(Text label, CommitteeRight right) {
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
