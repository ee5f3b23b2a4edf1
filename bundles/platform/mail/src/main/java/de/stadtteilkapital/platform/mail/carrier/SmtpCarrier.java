package de.stadtteilkapital.platform.mail.carrier;

import static java.util.Objects.requireNonNull;

import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands mails to a server by SMTP (RFC 5321). */
public final class SmtpCarrier implements Carrier {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpCarrier.class);

    private final Server server;

    public SmtpCarrier(Server server) {
        this.server = requireNonNull(server);
    }

    @Override
    public void carry(Parcel parcel) throws NotCarried {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // the library looks for its parts there
        thread.setContextClassLoader(SmtpCarrier.class.getClassLoader());
        try {
            Session session = Session.getInstance(properties());
            MimeMessage mail = PlainMail.of(session, parcel, server.senders().forDistrict(parcel.district()));
            hand(session, mail);
        } catch (MessagingException e) {
            throw new NotCarried(SmtpFailures.of(e));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void hand(Session session, MimeMessage mail) throws MessagingException {
        Transport transport = transport(session);
        try {
            Server.Login login = server.login();
            transport.connect(
                    server.host(),
                    server.port(),
                    login == null ? null : login.user(),
                    login == null ? null : login.password());
            transport.sendMessage(mail, mail.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    private static Transport transport(Session session) {
        try {
            return session.getTransport("smtp");
        } catch (NoSuchProviderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was taken stays taken, however the two part. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not take leave: {}.", e.getClass().getName());
        }
    }

    private Properties properties() {
        String millis = String.valueOf(server.timeout().toMillis());
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.auth", String.valueOf(server.login() != null));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        switch (server.security()) {
            case STARTTLS -> {
                properties.put("mail.smtp.starttls.enable", "true");
                properties.put("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.put("mail.smtp.ssl.enable", "true");
            case NONE -> properties.put("mail.smtp.starttls.enable", "false");
        }
        if (server.trusted() != null) {
            properties.put("mail.smtp.ssl.socketFactory", server.trusted().sockets());
        }
        return properties;
    }

    @Override
    public Duration longest() {
        return server.longest();
    }

    @Override
    public String domain(String district) {
        return server.senders().domain(district);
    }
}
