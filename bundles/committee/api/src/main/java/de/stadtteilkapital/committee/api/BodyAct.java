package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a body. */
public enum BodyAct implements Act {
    /** Its name, whether it decides, and the body within which it works. */
    CHANGE(new Text("Name und Aufgabe ändern", "change name and task")),

    /** From a day on; sessions to which the members are invited keep the rules of their invitation. */
    SET_RULES(new Text("Geschäftsordnung ändern", "change the rules of procedure")),

    /** From a day on. */
    ADD_MEMBER(new Text("Mitglied aufnehmen", "add a member")),

    /** Of each version of its rules by which nobody was invited. */
    WITHDRAW_RULES(new Text("Regeln zurücknehmen", "take rules back")),

    /** What is wrong, and nobody was ever in. */
    REMOVE(new Text("Gremium entfernen", "remove the body"));

    private final Text label;

    BodyAct(Text label) {
        this.label = requireNonNull(label);
    }

    @Override
    public CommitteeRight right() {
        return CommitteeRight.KEEP_BODIES;
    }

    @Override
    public Text label() {
        return label;
    }
}
