package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.api.Text;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/**
 * Reads a request's body once, up to the limit, so that it can be hashed and read again. All bodies together have a limit
 * as well; a share of it is taken while a body is read and given back with the answer.
 */
@Component(service = RequestBodies.class, configurationPid = RestLimits.PID)
@Designate(ocd = RestLimits.class)
public final class RequestBodies {
    static final Refusal MALFORMED = Refusal.invalid(
            "",
            new Text(
                    "Die Längen der Teile und ihre Zeilenenden (Transfer-Encoding: chunked) sind nicht, wie RFC 9112, 7.1 sie"
                            + " schreibt.",
                    "The sizes of the chunks and their line ends (Transfer-Encoding: chunked) are not as RFC 9112, 7.1"
                            + " writes them."));
    private static final int TOO_SLOW = 408;
    private static final int TOO_LARGE = 413;
    private static final int STEP = 8 << 10;

    private volatile RestLimits limits;
    private final BodyBytes inMemory = new BodyBytes(() -> limits.bodyBytesInFlight());

    @Activate
    public RequestBodies(RestLimits limits) {
        this.limits = limits;
    }

    @Modified
    void modified(RestLimits changed) {
        limits = changed;
    }

    /** SHA-256 of the body in hex. */
    String digest(ContainerRequestContext request) {
        byte[] body = read(request);
        request.setEntityStream(new ByteArrayInputStream(body));
        return Sha256.hex(body);
    }

    /** Asks the stream itself: {@code hasEntity} would read all of it first, however much it is. */
    private byte[] read(ContainerRequestContext request) {
        BodyBytes.Share share = inMemory.share();
        request.setProperty(BodyBytes.Share.class.getName(), share);
        int most = limits.bodyBytes();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            copy(request.getEntityStream(), body, share, most);
        } catch (ProtocolException e) {
            throw MALFORMED;
        } catch (IOException e) {
            // too slow, or an end before its time
            throw new ClientErrorException(TOO_SLOW, e);
        }
        if (body.size() > most) {
            // what is still to come is not to be read by anyone
            request.setEntityStream(InputStream.nullInputStream());
            throw new ClientErrorException(TOO_LARGE);
        }
        return body.toByteArray();
    }

    private static void copy(InputStream sent, ByteArrayOutputStream body, BodyBytes.Share share, int most)
            throws IOException {
        byte[] step = new byte[STEP];
        for (int read = sent.read(step); read >= 0 && body.size() <= most; read = sent.read(step)) {
            share.grow(read);
            body.write(step, 0, read);
        }
    }

    /** With the answer. */
    static void forget(ContainerRequestContext request) {
        if (request.getProperty(BodyBytes.Share.class.getName()) instanceof BodyBytes.Share share) {
            share.giveBack();
        }
    }
}
