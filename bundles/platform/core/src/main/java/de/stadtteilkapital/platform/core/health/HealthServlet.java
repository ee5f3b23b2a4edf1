package de.stadtteilkapital.platform.core.health;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.health.Health;
import de.stadtteilkapital.platform.api.health.HealthState;
import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * {@code /health/live} and {@code /health/ready} for a balancer, without login and without a word about the inside. Live
 * means that this process answers; ready that it can do its work, be it impaired ({@code DEGRADED}).
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletPattern("/health/*")
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Health health;

    @Activate
    public HealthServlet(@Reference Health health) {
        this.health = requireNonNull(health);
    }

    /** What else a servlet would offer by itself, the server refuses. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            super.service(request, response);
            return;
        }
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        if (!"OPTIONS".equals(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        switch (path) {
            case "/live" -> answer(response, HealthState.UP);
            case "/ready" -> answer(response, health.report().status());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void answer(HttpServletResponse response, HealthState state) throws IOException {
        response.setStatus(
                state == HealthState.DOWN ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_OK);
        response.setContentType("application/json");
        response.getWriter().write("{\"status\":\"" + state + "\"}");
    }
}
