package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Right;

/** What can be done with a session. */
public enum SessionAct implements Act {
    /** By the coordinators. */
    INVITE(new Text("Zur Sitzung einladen", "invite to the session"), CommitteeRight.PREPARE),

    /** By the coordinators. */
    PUT_ON_AGENDA(
            new Text("Einen Punkt auf die Tagesordnung setzen", "put an item on the agenda"), CommitteeRight.PREPARE),

    /** By the chair, a coordinator, or whom the chair named; by nobody who is barred from an item. */
    RECORD_ATTENDANCE(new Text("Anwesenheit feststellen", "record attendance"), CommitteeRight.DELIBERATE),

    /** By the chair who is barred from an item, where every coordinator is too. */
    ENTRUST_ATTENDANCE(
            new Text("Feststellung der Anwesenheit übertragen", "entrust a member with recording attendance"),
            CommitteeRight.CHAIR),

    /** By the chair; by a coordinator where the chair is absent, vacant or excluded. */
    MAKE_MINUTES(new Text("Niederschrift fertigen", "make the minutes"), CommitteeRight.DELIBERATE),

    /** By the chair and the keeper of the minutes. */
    SIGN_MINUTES(new Text("Niederschrift unterschreiben", "sign the minutes"), CommitteeRight.READ);

    private final Text label;
    private final CommitteeRight right;

    SessionAct(Text label, CommitteeRight right) {
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
