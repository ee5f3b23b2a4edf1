package de.stadtteilkapital.platform.mail;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.mail.MailAct;
import de.stadtteilkapital.platform.api.mail.OutgoingMail;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with a mail in which state. */
final class MailActs {
    private MailActs() {}

    /** The table, the same for both. */
    static Possibility of(OutgoingMail mail) {
        return switch (mail.state()) {
            case SET_ASIDE -> Possibility.now();
            case WAITING ->
                Possibility.later(new Text(
                        "Die Nachricht wird von selbst noch versucht; möglich ist es, sobald sie zurückgelegt ist.",
                        "The mail is still being tried by itself; it is possible once it was set aside."));
            case SENT, DROPPED, NEEDLESS ->
                Possibility.never(new Text("Diese Nachricht ist erledigt.", "This mail is done with."));
        };
    }

    /** Of a mail that the caller sees: whoever runs the house in its district. */
    static List<Possible> possible(Caller me, OutgoingMail mail) {
        return Possible.of(
                Stream.of(MailAct.values()),
                act -> act.right().isHeld(me, mail.district()),
                act -> of(mail),
                mail.id());
    }
}
