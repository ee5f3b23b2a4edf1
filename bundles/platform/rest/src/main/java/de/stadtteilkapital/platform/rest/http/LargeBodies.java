package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Places;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.Arrays;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.ClientErrorException;
import javax.ws.rs.container.ContainerRequestContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;

/**
 * Takes in the body of a method that takes a {@link HeldFile}: not into memory, with a limit of its own, and only so many at
 * once. It is held until the answer.
 */
@Component(service = LargeBodies.class, configurationPid = RestLimits.PID)
public final class LargeBodies {
    private static final String HELD = LargeBodies.class.getName();
    private static final int TOO_SLOW = 408;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Places places;
    private volatile RestLimits limits;

    @Activate
    public LargeBodies(RestLimits limits) {
        this.limits = limits;
        places = new Places(size(limits));
    }

    @Modified
    void modified(RestLimits changed) {
        limits = changed;
        places.resize(size(changed));
    }

    private static Places.Size size(RestLimits limits) {
        return new Places.Size(limits.filesAtOnce(), limits.filesAtOnce(), PATIENCE);
    }

    static boolean isTakenBy(Method method) {
        return Arrays.asList(method.getParameterTypes()).contains(HeldFile.class);
    }

    /**
     * SHA-256 of the body in hex.
     *
     * @throws Refusal 413 for one that is too large, 503 while too many come at once
     */
    String digest(ContainerRequestContext request, HttpServletRequest servlet) {
        try {
            HeldFile held = places.in(() -> take(request));
            request.setProperty(HELD, held);
            servlet.setAttribute(HELD, held);
            request.setEntityStream(held.open());
            return held.digest();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof ProtocolException) {
                throw RequestBodies.MALFORMED;
            }
            throw new ClientErrorException(TOO_SLOW, e);
        }
    }

    private HeldFile take(ContainerRequestContext request) {
        try {
            return HeldFile.received(request.getEntityStream(), limits.fileBytes());
        } catch (Refusal tooLarge) {
            // what is still to come is not to be read by anyone
            request.setEntityStream(InputStream.nullInputStream());
            throw tooLarge;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was taken in with this request. */
    static HeldFile of(HttpServletRequest servlet) {
        return (HeldFile) servlet.getAttribute(HELD);
    }

    /** With the answer. */
    static void forget(ContainerRequestContext request) {
        if (request.getProperty(HELD) instanceof HeldFile held) {
            held.close();
        }
    }
}
