package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.RequestId;
import java.io.IOException;
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
@Component(service = Preprocessor.class)
public final class RequestScope implements Preprocessor {
    private static final Logger LOG = LoggerFactory.getLogger(RequestScope.class);

    /** What the log's pattern asks for. */
    private static final String MDC_NAME = "request";

    private final HttpSettings settings;
    private final Gate gate;
    private final AnswersInFlight inFlight;
    private final RefusedRequests refused;
    private final Faults faults;

    @Activate
    public RequestScope(
            @Reference HttpSettings settings,
            @Reference Gate gate,
            @Reference AnswersInFlight inFlight,
            @Reference RefusedRequests refused,
            @Reference Faults faults) {
        this.settings = requireNonNull(settings);
        this.gate = requireNonNull(gate);
        this.inFlight = requireNonNull(inFlight);
        this.refused = requireNonNull(refused);
        this.faults = requireNonNull(faults);
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
            if (gate.enter(request.getHeader(Gate.PASS))) {
                answer(request, response, chain);
            } else {
                response.setHeader("Retry-After", "1");
                faults.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            faults.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (Exception e) {
            LOG.error(
                    "A request failed before a room could answer: {}",
                    e.getClass().getName(),
                    e);
            faults.write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            refused.note(request, response.getStatus());
            MDC.remove(MDC_NAME);
            RequestId.end();
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            ProblemAnswer answer = new ProblemAnswer(request, response, inFlight, faults);
            chain.doFilter(new SoundHeaders(new TimedBody(request, settings.now())), answer);
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

    @Override
    public void destroy() {
        // nothing to let go
    }
}
