package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Placeholder;
import de.stadtteilkapital.platform.api.texts.TextCatalogue;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What a district may word otherwise in the mails of this room. */
@Component(property = TextCatalogue.ROOM + "=directory")
public final class DirectoryTexts implements TextCatalogue {
    private static final String SOURCE = "Art. 12, 13 DSGVO";

    private static final List<Placeholder> PLACEHOLDERS = List.of(
            Placeholder.of("name", new Text("der Name der Person", "the person's name"), Text.same("Erika Muster")),
            Placeholder.needed(
                    "link",
                    new Text("der Link, auf einer eigenen Zeile", "the link, on a line of its own"),
                    Text.same("https://stadtteil.example/einladung/…")),
            Placeholder.needed(
                    "ende",
                    new Text("bis wann der Link gilt", "until when the link holds"),
                    new Text("30. November 2026, 18:30 Uhr", "30 November 2026, 18:30")),
            Placeholder.needed(
                    "anmeldename", new Text("der Anmeldename", "the login name"), Text.same("erika.muster")));

    static final DeclaredText INVITATION = new DeclaredText(
            "directory.invitation.text",
            TextPlace.MAIL,
            new Text("Einladung zu einem Konto", "Invitation to an account"),
            new Text("""
                    Guten Tag {name},

                    für Sie wurde ein Konto eröffnet. Mit diesem Link wählen Sie Ihr Kennwort:

                    {link}

                    Er gilt einmal, und bis {ende}. Ihr Anmeldename ist dann {anmeldename}.

                    Haben Sie keine Einladung erwartet, brauchen Sie nichts zu tun.
                    """, """
                    Good day {name},

                    an account was opened for you. With this link you choose your password:

                    {link}

                    It holds once, and until {ende}. Your login name is {anmeldename} then.

                    If you expected no invitation, you need not do anything.
                    """),
            PLACEHOLDERS,
            SOURCE);

    static final DeclaredText RESET = new DeclaredText(
            "directory.reset.text",
            TextPlace.MAIL,
            new Text("Link zu einem neuen Kennwort", "Link to a new password"),
            new Text("""
                    Guten Tag {name},

                    mit diesem Link wählen Sie ein neues Kennwort:

                    {link}

                    Er gilt einmal, und bis {ende}. Ihr Anmeldename ist {anmeldename}.

                    Haben Sie nicht darum gebeten, brauchen Sie nichts zu tun: Ihr bisheriges Kennwort gilt weiter.
                    """, """
                    Good day {name},

                    with this link you choose a new password:

                    {link}

                    It holds once, and until {ende}. Your login name is {anmeldename}.

                    If you did not ask for it, you need not do anything: your present password still holds.
                    """),
            PLACEHOLDERS,
            SOURCE);

    @Override
    public List<DeclaredText> texts() {
        return List.of(INVITATION, RESET);
    }
}
