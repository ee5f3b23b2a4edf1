package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;

/** What can be done with a member of a body. */
public enum MemberAct implements Act {
    /** Name, account, organisation and so on; the right to vote from a day on. */
    CHANGE(new Text("Angaben ändern", "change what is known")),

    /** By a day, which can become another until it has come. */
    RESIGN(new Text("Ausscheiden lassen", "let resign")),

    /** The successor comes from the day after. */
    SUCCEED(new Text("Nachfolge eintragen", "enter a successor")),

    /** From a day on; whoever had it until then has it no more. */
    GIVE_CHAIR(new Text("Vorsitz geben", "give the chair")),

    /** That somebody leaves by a day to come. */
    TAKE_BACK(new Text("Ausscheiden zurücknehmen", "take back their leaving")),

    /** That somebody joins, as long as the body has not met since. */
    REMOVE(new Text("Beitritt zurücknehmen", "take back their joining"));

    private final Text label;

    MemberAct(Text label) {
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
