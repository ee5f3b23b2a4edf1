package de.stadtteilkapital.platform.rest.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Reads a request's body once, up to the limit, so that it can be hashed and read again. */
@Component(service = Bodies.class, configurationPid = "de.stadtteilkapital.rest")
@Designate(ocd = Bodies.Config.class)
public final class Bodies {
    /** How much a request may bring. */
    @ObjectClassDefinition(name = "Stadtteilkapital: REST")
    @interface Config {
        @AttributeDefinition(
                name = "Höchste Größe des Inhalts einer Anfrage",
                description = "in Byte; Belege werden auf einem eigenen Weg hochgeladen")
        int bodyBytes() default 1 << 20;

        @AttributeDefinition(name = "Zeit für den Inhalt einer Anfrage", description = "in Sekunden")
        int bodySeconds() default 10;

        @AttributeDefinition(
                name = "Geringste Geschwindigkeit eines Inhalts",
                description = "für je so viele Byte gibt es eine Sekunde mehr")
        int leastBytesPerSecond() default 10_000;
    }

    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;

    private static final int PART = 8192;

    private final Config config;

    @Activate
    public Bodies(Config config) {
        this.config = config;
    }

    /** SHA-256 of the body in hex. */
    String digest(ContainerRequestContext request) {
        byte[] body = read(request);
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks the stream itself: {@code hasEntity} would read all of it first, however much it is. */
    private byte[] read(ContainerRequestContext request) {
        long begin = System.nanoTime();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        try {
            InputStream sent = request.getEntityStream();
            for (int read = sent.read(part); read >= 0; read = sent.read(part)) {
                body.write(part, 0, read);
                if (body.size() > config.bodyBytes()) {
                    throw new ClientErrorException(TOO_LARGE);
                }
                if (System.nanoTime() - begin > granted(body.size())) {
                    throw new ClientErrorException(TOO_SLOW);
                }
            }
        } catch (IOException e) {
            // silence, or an end before its time
            throw new ClientErrorException(TOO_SLOW, e);
        }
        return body.toByteArray();
    }

    private long granted(int bytes) {
        return TimeUnit.SECONDS.toNanos(config.bodySeconds() + (long) bytes / config.leastBytesPerSecond());
    }
}
