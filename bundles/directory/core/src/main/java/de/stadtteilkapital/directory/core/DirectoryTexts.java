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

    private static final Placeholder NAME =
            Placeholder.of("name", new Text("der Name der Person", "the person's name"), Text.same("Erika Muster"));
    private static final Placeholder OFFICE = Placeholder.of(
            "stelle",
            new Text("der Name der zuständigen Stelle", "the name of the office that answers for it"),
            Text.same("Stadt Hamm"));
    private static final Placeholder ROLE = Placeholder.of(
            "rolle",
            new Text("die Rollen der Person", "the person's roles"),
            new Text("Mitglied eines Gremiums", "member of a body"));

    private static final List<Placeholder> PLACEHOLDERS = List.of(
            NAME,
            OFFICE,
            ROLE,
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

    static final DeclaredText INVITATION_SUBJECT = subject(
            "invitation",
            new Text("Einladung zu einem Konto: Betreff", "Invitation to an account: subject"),
            new Text("Ihre Einladung zum Stadtteilkapital", "Your invitation to Stadtteilkapital"));

    static final DeclaredText RESET_SUBJECT = subject(
            "reset",
            new Text("Link zu einem neuen Kennwort: Betreff", "Link to a new password: subject"),
            new Text("Ein neues Kennwort", "A new password"));

    static final DeclaredText INVITATION = new DeclaredText(
            "directory.invitation.text",
            TextPlace.MAIL,
            new Text("Einladung zu einem Konto", "Invitation to an account"),
            new Text("""
                    Guten Tag {name},

                    für Sie wurde ein Konto eröffnet. Zuständig ist: {stelle}. Ihre Rolle: {rolle}.

                    Mit diesem Link wählen Sie Ihr Kennwort:

                    {link}

                    Er gilt einmal, und bis {ende}. Ihr Anmeldename ist dann {anmeldename}.

                    Haben Sie keine Einladung erwartet, brauchen Sie nichts zu tun.
                    """, """
                    Good day {name},

                    an account was opened for you. Answering for it is: {stelle}. Your role: {rolle}.

                    With this link you choose your password:

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
        return List.of(INVITATION_SUBJECT, INVITATION, RESET_SUBJECT, RESET);
    }

    /** A subject is read by others on its way: it names the office at most. */
    private static DeclaredText subject(String mail, Text name, Text standard) {
        return new DeclaredText(
                "directory." + mail + ".subject", TextPlace.MAIL, name, standard, List.of(OFFICE), SOURCE, true);
    }
}
