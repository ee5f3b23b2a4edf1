package de.stadtteilkapital.platform.http;

import de.stadtteilkapital.platform.api.RequestId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Collections;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.propertytypes.ServiceRanking;
import org.osgi.service.metatype.annotations.Designate;

/** Stands before everything that the server serves: limits, headers, the request's name, and nobody in too early. */
@Component(service = Handler.class, configurationPid = HttpLimits.PID)
// above zero: before the servlets, not after them
@ServiceRanking(1000)
@Designate(ocd = HttpLimits.class)
public final class Doorkeeper extends AbstractHandler {
    /** Alive it is from its first moment on; ready it is not before its start is over. */
    private static final String ALIVE = "/health/live";

    private final HttpLimits limits;
    private final Boot boot;
    private final Addresses addresses;
    private final StandingHeaders headers;

    @Activate
    public Doorkeeper(BundleContext context, HttpLimits limits) {
        this.limits = limits;
        boot = new Boot(context);
        addresses = new Addresses(limits.trustedProxies());
        headers = new StandingHeaders(limits, addresses);
    }

    @Override
    protected void doStart() throws Exception {
        ServerErrors errors = new ServerErrors();
        // a server that runs starts what it is given at once, and a started handler takes no server
        errors.setServer(getServer());
        getServer().setErrorHandler(errors);
        for (Connector connector : getServer().getConnectors()) {
            limit((AbstractConnector) connector);
        }
        super.doStart();
    }

    private void limit(AbstractConnector connector) {
        connector.setIdleTimeout(limits.idleSeconds() * 1000L);
        connector.addBean(new SlowHeaders(connector, limits.headerSeconds()));
        connector.getBeans(HttpConfiguration.ConnectionFactory.class).forEach(factory -> {
            HttpConfiguration configuration = factory.getHttpConfiguration();
            configuration.setRequestHeaderSize(limits.headerBytes());
            // what the client calls this server is no address to send anybody to
            configuration.setRelativeRedirectAllowed(true);
            configuration.setMinResponseDataRate(limits.leastAnswerBytesPerSecond());
        });
    }

    /** A proxy may add a line of its own behind its client's. */
    private static String forwardedFor(HttpServletRequest request) {
        return String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers.of(request, RequestId.of(request.getHeader(StandingHeaders.REQUEST_ID)))
                .forEach(response::setHeader);
        // whoever asks for the address of the client from here on, is told that
        base.setRemoteAddr(InetSocketAddress.createUnresolved(
                addresses.client(request.getRemoteAddr(), forwardedFor(request)), request.getRemotePort()));
        if (HttpMethod.TRACE.is(request.getMethod()) || HttpMethod.CONNECT.is(request.getMethod())) {
            base.setHandled(true);
            ProblemAnswer.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!boot.isOver() && !target.equals(ALIVE)) {
            base.setHandled(true);
            response.setHeader("Retry-After", "1");
            ProblemAnswer.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
