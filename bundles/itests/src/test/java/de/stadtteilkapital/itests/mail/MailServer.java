package de.stadtteilkapital.itests.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.stadtteilkapital.platform.testing.FreePort;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A mail server at one address that comes and goes, and counts what it has taken over all its lives. */
final class MailServer implements AutoCloseable {
    /** One mail that it took. */
    record Taken(String id, String to, String subject, String text) {}

    private final int port = FreePort.next();
    private final List<Taken> before = new ArrayList<>();
    private GreenMail server;

    int port() {
        return port;
    }

    synchronized void start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        server.start();
    }

    /** In the middle of whatever it does. */
    synchronized void stop() {
        if (server != null) {
            // what it has taken goes with it
            before.addAll(taken(server));
            server.stop();
            server = null;
        }
    }

    synchronized List<Taken> taken() {
        List<Taken> all = new ArrayList<>(before);
        if (server != null) {
            all.addAll(taken(server));
        }
        return all;
    }

    private static List<Taken> taken(GreenMail server) {
        List<Taken> taken = new ArrayList<>();
        try {
            for (MimeMessage mail : server.getReceivedMessages()) {
                taken.add(new Taken(
                        mail.getMessageID(),
                        mail.getRecipients(RecipientType.TO)[0].toString(),
                        mail.getSubject(),
                        mail.getContent().toString()));
            }
            return taken;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
