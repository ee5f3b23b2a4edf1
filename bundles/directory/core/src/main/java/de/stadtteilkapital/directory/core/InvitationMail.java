package de.stadtteilkapital.directory.core;

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
    public InvitationMail(@Reference AccountDesk desk, @Reference MailWords words) {
        mails = new LinkMails(desk, words);
    }

    @Override
    public String kind() {
        return MailDesk.INVITATION;
    }

    @Override
    public Optional<Written> write(String about, String publicUrl) {
        return mails.write(about, publicUrl, DirectoryTexts.INVITATION_SUBJECT, DirectoryTexts.INVITATION);
    }
}
