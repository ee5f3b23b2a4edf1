package de.stadtteilkapital.platform.rest.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.Designate;

/** Reads a request's body once, up to the limit, so that it can be hashed and read again. */
@Component(service = Bodies.class, configurationPid = RestLimits.PID)
@Designate(ocd = RestLimits.class)
public final class Bodies {
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;

    private final int mostBytes;

    @Activate
    public Bodies(RestLimits limits) {
        mostBytes = limits.bodyBytes();
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
        byte[] body;
        try {
            body = request.getEntityStream().readNBytes(mostBytes + 1);
        } catch (IOException e) {
            // too slow, or an end before its time
            throw new ClientErrorException(TOO_SLOW, e);
        }
        if (body.length > mostBytes) {
            // what is still to come is not to be read by anyone
            request.setEntityStream(InputStream.nullInputStream());
            throw new ClientErrorException(TOO_LARGE);
        }
        return body;
    }
}
