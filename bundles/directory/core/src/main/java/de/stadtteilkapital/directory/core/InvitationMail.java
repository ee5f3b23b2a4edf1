package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mail that brings an invitation. */
@Component
public final class InvitationMail implements MailWriter {
    private final LinkMails mails;

    @Activate
    public InvitationMail(@Reference AccountDesk desk) {
        mails = new LinkMails(requireNonNull(desk));
    }

    @Override
    public String kind() {
        return MailDesk.INVITATION;
    }

    @Override
    public Optional<Written> write(String about, String publicUrl) {
        return mails.write(
                about,
                publicUrl,
                new Text("Ihre Einladung zum Stadtteilkapital", "Your invitation to Stadtteilkapital"),
                new Text("""
                        Guten Tag %s,

                        für Sie wurde ein Konto eröffnet. Mit diesem Link wählen Sie Ihr Kennwort:

                        %s

                        Er gilt einmal, und bis %s. Ihr Anmeldename ist dann %s.

                        Haben Sie keine Einladung erwartet, brauchen Sie nichts zu tun.
                        """, """
                        Good day %s,

                        an account was opened for you. With this link you choose your password:

                        %s

                        It holds once, and until %s. Your login name is %s then.

                        If you expected no invitation, you need not do anything.
                        """));
    }
}
