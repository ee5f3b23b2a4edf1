package de.stadtteilkapital.platform.mail.carrier;

import de.stadtteilkapital.platform.api.mail.MailFailure;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail of plain text under an id that was fixed before. */
final class PlainMail extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private PlainMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Session session, Parcel parcel, InternetAddress sender)
            throws MessagingException, NotCarried {
        PlainMail mail = new PlainMail(session, parcel.messageId());
        mail.setFrom(sender);
        mail.setRecipient(Message.RecipientType.TO, recipient(parcel.address()));
        mail.setSubject(line(parcel.subject()), UTF_8);
        mail.setText(parcel.text(), UTF_8);
        mail.setSentDate(Date.from(parcel.at()));
        mail.setHeader("Content-Language", parcel.language().getLanguage());
        // RFC 3834: nobody's holiday notice answers it
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.saveChanges();
        return mail;
    }

    /** With a line end it would be followed by headers of whoever wrote it. */
    private static InternetAddress recipient(String address) throws NotCarried {
        try {
            if (isUnfit(address)) {
                throw new NotCarried(MailFailure.RECIPIENT_REFUSED);
            }
            return new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new NotCarried(MailFailure.RECIPIENT_REFUSED);
        }
    }

    private static String line(String subject) throws NotCarried {
        if (isUnfit(subject)) {
            throw new NotCarried(MailFailure.NOT_WRITTEN);
        }
        return subject;
    }

    private static boolean isUnfit(String line) {
        return line.isBlank()
                || line.chars().anyMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
