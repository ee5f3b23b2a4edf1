package de.stadtteilkapital.platform.rest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    }

    private static final int TOO_LARGE = 413;

    private final int mostBytes;

    @Activate
    public Bodies(Config config) {
        mostBytes = config.bodyBytes();
    }

    /** SHA-256 of the body in hex. */
    String digest(ContainerRequestContext request) throws IOException {
        if (request.getLength() > mostBytes) {
            throw new ClientErrorException(TOO_LARGE);
        }
        byte[] body = request.hasEntity() ? request.getEntityStream().readNBytes(mostBytes + 1) : new byte[0];
        if (body.length > mostBytes) {
            throw new ClientErrorException(TOO_LARGE);
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
