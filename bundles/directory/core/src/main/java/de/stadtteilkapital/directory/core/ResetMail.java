package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.mail.MailWriter;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mail that brings a link to a new password. */
@Component
public final class ResetMail implements MailWriter {
    private final LinkMails mails;

    @Activate
    public ResetMail(@Reference AccountDesk desk) {
        mails = new LinkMails(requireNonNull(desk));
    }

    @Override
    public String kind() {
        return MailDesk.RESET;
    }

    @Override
    public Optional<Written> write(String about, String publicUrl) {
        return mails.write(about, publicUrl, new Text("Ein neues Kennwort", "A new password"), new Text("""
                        Guten Tag %s,

                        mit diesem Link wählen Sie ein neues Kennwort:

                        %s

                        Er gilt einmal, und bis %s. Ihr Anmeldename ist %s.

                        Haben Sie nicht darum gebeten, brauchen Sie nichts zu tun: Ihr bisheriges Kennwort gilt weiter.
                        """, """
                        Good day %s,

                        with this link you choose a new password:

                        %s

                        It holds once, and until %s. Your login name is %s.

                        If you did not ask for it, you need not do anything: your present password still holds.
                        """));
    }
}
