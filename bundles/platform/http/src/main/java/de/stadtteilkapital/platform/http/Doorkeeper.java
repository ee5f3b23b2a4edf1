package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.RequestId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.propertytypes.ServiceRanking;

/** Stands before everything that the server serves: limits, headers, the request's name, and nobody in too early. */
@Component(service = Handler.class)
// above zero: before the servlets, not after them
@ServiceRanking(1000)
public final class Doorkeeper extends AbstractHandler {
    /** Alive it is from its first moment on; ready it is not before its start is over. */
    private static final String ALIVE = "/health/live";

    /** Methods that the server has at all, in capitals (RFC 9110, 9.1). */
    private static final Set<String> SPOKEN = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** Which methods an address has, it tells itself there; all else is there to be read. */
    private static final String TOLD_BY_ROOMS = "/api/";

    private static final String READ = "GET, HEAD, OPTIONS";

    /** One that nobody has: what some libraries make of the others, {@code get} or {@code TRACE}, is not asked for. */
    private static final String UNSPOKEN = "UNSPOKEN";

    /** What one configuration says. */
    private record Rules(HttpLimits limits, Addresses addresses, StandingHeaders headers) {
        static Rules of(HttpLimits limits, Faces faces) {
            Addresses addresses = new Addresses(limits.trustedProxies());
            return new Rules(limits, addresses, new StandingHeaders(limits, addresses, faces));
        }
    }

    private final HttpSettings settings;
    private final Boot boot;
    private final ServerBounds bounds;
    private final Faces faces;
    private final Faults faults;
    private volatile Rules rules;

    @Activate
    public Doorkeeper(
            BundleContext context,
            @Reference HttpSettings settings,
            @Reference AnswersInFlight answers,
            @Reference Faces faces,
            @Reference Faults faults) {
        this.faces = requireNonNull(faces);
        this.faults = requireNonNull(faults);
        this.settings = requireNonNull(settings);
        bounds = new ServerBounds(answers);
        boot = new Boot(context);
        rules = Rules.of(settings.now(), faces);
    }

    /** Connections that are open keep what they were opened with, but for the time of their headers. */
    private Rules rules() {
        Rules now = rules;
        HttpLimits limits = settings.now();
        if (now.limits() == limits) {
            return now;
        }
        rules = Rules.of(limits, faces);
        for (Connector connector : getServer().getConnectors()) {
            limit((AbstractConnector) connector, limits);
        }
        return rules;
    }

    @Override
    protected void doStart() throws Exception {
        ServerErrors errors = new ServerErrors(faults);
        // a server that runs starts what it is given at once, and a started handler takes no server
        errors.setServer(getServer());
        getServer().setErrorHandler(errors);
        bounds.begin(getServer(), settings::now);
        for (Connector connector : getServer().getConnectors()) {
            AbstractConnector door = (AbstractConnector) connector;
            beStrict(door);
            door.addBean(new SlowHeaders(door, () -> settings.now().headerSeconds()));
            limit(door, rules.limits());
        }
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        super.doStop();
        bounds.end();
    }

    /** The server opens its doors after this one stands at them; a door that is open is strict since then. */
    private static void beStrict(AbstractConnector connector) {
        if (connector.isRunning()) {
            return;
        }
        HttpConnectionFactory lenient = connector.getConnectionFactory(HttpConnectionFactory.class);
        connector.setConnectionFactories(
                List.of(new StrictConnections(lenient.getHttpConfiguration(), lenient.getHttpCompliance())));
    }

    private static void limit(AbstractConnector connector, HttpLimits limits) {
        connector.setIdleTimeout(limits.idleSeconds() * 1000L);
        connector.getBeans(HttpConfiguration.ConnectionFactory.class).forEach(factory -> {
            HttpConfiguration configuration = factory.getHttpConfiguration();
            configuration.setRequestHeaderSize(limits.headerBytes());
            // what the client calls this server is no address to send anybody to
            configuration.setRelativeRedirectAllowed(true);
        });
    }

    /** What follows {@code CONNECT} is no address of ours. */
    private static boolean isToldByRooms(String target, String method) {
        return target != null && target.startsWith(TOLD_BY_ROOMS) && !HttpMethod.CONNECT.is(method);
    }

    /** A proxy may add a line of its own behind its client's. */
    private static String forwardedFor(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Rules now = rules();
        now.headers()
                .of(request, RequestId.of(request.getHeader(StandingHeaders.REQUEST_ID)))
                .forEach(response::setHeader);
        // whoever asks for the address of the client from here on, is told that
        base.setRemoteAddr(InetSocketAddress.createUnresolved(
                now.addresses().client(request.getRemoteAddr(), forwardedFor(request)), request.getRemotePort()));
        Optional<Fault> fault = SoundAddress.ofRequest(base.getHttpURI()).or(() -> SoundFields.fault(request));
        if (fault.isPresent()) {
            base.setHandled(true);
            faults.write(request, response, fault.get());
        } else if (!SPOKEN.contains(request.getMethod()) && !isToldByRooms(target, request.getMethod())) {
            base.setHandled(true);
            response.setHeader("Allow", READ);
            // behind a CONNECT the server would wait for what is led on
            response.setHeader("Connection", "close");
            faults.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!boot.isOver() && !target.equals(ALIVE)) {
            base.setHandled(true);
            response.setHeader("Retry-After", "1");
            faults.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else if (!SPOKEN.contains(request.getMethod())) {
            base.setMethod(UNSPOKEN);
        }
    }
}
