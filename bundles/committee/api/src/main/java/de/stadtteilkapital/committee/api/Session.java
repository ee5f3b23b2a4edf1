package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labelled;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A session of a body.
 *
 * @param repeatOf the session it repeats for lack of quorum, else null
 * @param keeper account of the keeper of the minutes, else null
 * @param invitedAt when the members were invited, null before
 * @param noticeWaived why the notice period was waived, null where it was kept
 */
@LabelsOf(Invitation.class)
public record Session(
        String id,
        String district,
        String body,
        String title,
        String place,
        @Label(german = "der Beginn", english = "the start") Instant startsAt,
        State state,

        @Label(german = "die Sitzung, die wiederholt wird", english = "the session that is repeated") @Nullable
        String repeatOf,

        @Label(german = "die Schriftführung", english = "the keeper of the minutes") @Nullable
        String keeper,

        @Label(german = "der Zeitpunkt der Einladung", english = "the time of the invitation") @Nullable
        Instant invitedAt,

        @Nullable String noticeWaived) {
    /** How far a session has come. */
    public enum State implements Labelled {
        /** The agenda may still change. */
        PLANNED(new Text("geplant", "planned")),
        /** The members are invited, the papers frozen. */
        INVITED(new Text("einberufen", "called")),
        /** Attendance is recorded; the body decides. */
        HELD(new Text("eröffnet", "opened")),
        /** The minutes are made; nothing of the session changes any more. */
        MINUTED(new Text("protokolliert", "minuted")),
        /** The minutes are signed. */
        CLOSED(new Text("abgeschlossen", "closed"));

        private final Text label;

        State(Text label) {
            this.label = requireNonNull(label);
        }

        @Override
        public Text label() {
            return label;
        }
    }

    public Session {
        requireNonNull(id);
        requireNonNull(district);
        requireNonNull(body);
        requireNonNull(startsAt);
        requireNonNull(state);
    }
}
