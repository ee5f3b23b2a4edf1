package de.stadtteilkapital.platform.mail.carrier;

import de.stadtteilkapital.platform.api.mail.MailFailure;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a failure of the library means, by classes and codes alone. */
final class SmtpFailures {
    private static final int FINAL = 500;

    private SmtpFailures() {}

    static MailFailure of(MessagingException thrown) {
        List<Throwable> chain = chain(thrown);
        for (Throwable each : chain) {
            if (each instanceof AuthenticationFailedException) {
                return MailFailure.LOGIN_REFUSED;
            } else if (each instanceof SMTPAddressFailedException address) {
                return byCode(address.getReturnCode(), MailFailure.RECIPIENT_REFUSED);
            } else if (each instanceof SMTPSenderFailedException) {
                return MailFailure.SENDER_REFUSED;
            } else if (each instanceof SSLException) {
                return MailFailure.NOT_SEALED;
            }
        }
        for (Throwable each : chain) {
            if (each instanceof SMTPSendFailedException send) {
                return send.getCommand().startsWith("MAIL")
                        ? MailFailure.SENDER_REFUSED
                        : byCode(send.getReturnCode(), MailFailure.MAIL_REFUSED);
            }
        }
        return isStartTlsMissing(thrown) ? MailFailure.NOT_SEALED : MailFailure.UNREACHABLE;
    }

    /** The address comes before the failure of the whole, which has its reason there. */
    private static List<Throwable> chain(MessagingException thrown) {
        List<Throwable> chain = new ArrayList<>();
        Throwable each = thrown;
        while (each != null && !chain.contains(each)) {
            chain.add(each);
            each = each instanceof MessagingException messaging && messaging.getNextException() != null
                    ? messaging.getNextException()
                    : each.getCause();
        }
        return chain;
    }

    private static MailFailure byCode(int code, MailFailure ofFinal) {
        if (code >= FINAL) {
            return ofFinal;
        }
        // -1 where the connection broke
        return code < 0 ? MailFailure.UNREACHABLE : MailFailure.REFUSED_FOR_NOW;
    }

    /** The library has no class for it. */
    private static boolean isStartTlsMissing(MessagingException thrown) {
        return String.valueOf(thrown.getMessage()).contains("STARTTLS");
    }
}
