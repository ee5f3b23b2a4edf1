package de.stadtteilkapital.platform.http;

import de.stadtteilkapital.platform.api.RequestId;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
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

    @Activate
    public RequestScope(HttpLimits limits) {
        this.limits = limits;
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
            if (isReadable(request.getQueryString())) {
                ProblemAnswer answer = new ProblemAnswer(request, response);
                chain.doFilter(new SoundHeaders(new TimedBody(request, limits)), answer);
                answer.finish();
            } else {
                ProblemAnswer.write(request, response, HttpServletResponse.SC_BAD_REQUEST);
            }
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
