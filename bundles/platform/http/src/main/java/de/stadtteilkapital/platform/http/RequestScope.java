package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.RequestId;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.Preprocessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Gives the thread the request's name while it answers, and lets no failure out but as a problem. */
@Component(service = Preprocessor.class, configurationPid = HttpLimits.PID)
public final class RequestScope implements Preprocessor {
    private static final Logger LOG = LoggerFactory.getLogger(RequestScope.class);

    /** What the log's pattern asks for. */
    private static final String MDC_NAME = "request";

    private final HttpLimits limits;
    private final Gate gate;

    @Activate
    public RequestScope(HttpLimits limits, @Reference Gate gate) {
        this.limits = limits;
        this.gate = requireNonNull(gate);
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to prepare
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain) throws IOException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        String id = name(request, response);
        RequestId.begin(id);
        MDC.put(MDC_NAME, id);
        try {
            if (!isReadable(request.getQueryString())) {
                ProblemAnswer.write(request, response, HttpServletResponse.SC_BAD_REQUEST);
            } else if (gate.enter(request.getHeader(Gate.PASS))) {
                answer(request, response, chain);
            } else {
                response.setHeader("Retry-After", "1");
                ProblemAnswer.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ProblemAnswer.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (Exception e) {
            LOG.error(
                    "A request failed before a room could answer: {}",
                    e.getClass().getName(),
                    e);
            ProblemAnswer.write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            MDC.remove(MDC_NAME);
            RequestId.end();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ProblemAnswer answer = new ProblemAnswer(request, response);
            chain.doFilter(new SoundHeaders(new TimedBody(request, limits)), answer);
            answer.finish();
        } finally {
            gate.leave();
        }
    }

    /** The doorkeeper's, unless it has just been exchanged. */
    private static String name(HttpServletRequest request, HttpServletResponse response) {
        if (response.getHeader(StandingHeaders.REQUEST_ID) == null) {
            String id = RequestId.of(request.getHeader(StandingHeaders.REQUEST_ID));
            StandingHeaders.plain(id).forEach(response::setHeader);
        }
        return response.getHeader(StandingHeaders.REQUEST_ID);
    }

    /** Percent signs with two digits behind them, and no character that no text has. */
    private static boolean isReadable(String query) {
        try {
            return query == null
                    || URLDecoder.decode(query, StandardCharsets.UTF_8).indexOf('\0') < 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public void destroy() {
        // nothing to let go
    }
}
