package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import de.stadtteilkapital.platform.acts.json.Json;
import de.stadtteilkapital.platform.api.Languages;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.RequestId;
import de.stadtteilkapital.platform.api.Text;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception into a problem in the caller's language that gives nothing of the inside away. */
@Component(service = ExceptionMapper.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
public final class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final String TYPE = "urn:stadtteilkapital:problem:";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Text INTERNAL = new Text("Interner Fehler", "Internal error");
    private static final Map<Integer, Text> OF_HTTP = Map.of(
            405, new Text("Diese Methode gibt es hier nicht", "Method not allowed"),
            406, new Text("Diese Form der Antwort gibt es nicht", "Not acceptable"),
            408, new Text("Der Inhalt kam zu langsam oder nicht ganz", "The body came too slowly or not in full"),
            413, new Text("Der Inhalt ist zu groß", "Content too large"),
            415, new Text("Bitte als application/json senden", "Please send application/json"));

    private static final Refusal OVERDUE = new Refusal(
            Refusal.Kind.UNAVAILABLE,
            new Text(
                    "Das dauert zu lange; bitte enger eingrenzen oder später wiederholen.",
                    "This takes too long; please narrow it down or try again later."),
            List.of());

    private static final Refusal BEYOND_TOTALS = Refusal.conflict(new Text(
            "Mit diesem Betrag überstiege die Summe, was verbucht werden kann.",
            "With this amount the total would exceed what can be booked."));

    private static final int NO_SUCH_METHOD = 405;

    private final Routes routes;

    @Context
    private UriInfo uri;

    @Context
    private HttpHeaders headers;

    @Activate
    public ProblemMapper(@Reference Routes routes) {
        this.routes = requireNonNull(routes);
    }

    @Override
    public Response toResponse(Throwable failure) {
        Optional<Refusal> refusal = causes(failure, Refusal.class);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Optional<WebApplicationException> http = causes(failure, WebApplicationException.class);
        if (http.isPresent() && http.get().getResponse().getStatus() < 500) {
            int status = http.get().getResponse().getStatus();
            if (status == Refusal.Kind.NOT_FOUND.status()) {
                return refused(Refusal.notFound());
            }
            Text title = OF_HTTP.getOrDefault(status, Refusal.Kind.INVALID.title());
            Response.ResponseBuilder response = problem("http-" + status, status, title, title, List.of());
            if (status == NO_SUCH_METHOD) {
                routes.allowed(uri.getPath()).ifPresent(allowed -> response.header(HttpHeaders.ALLOW, allowed));
            }
            return response.build();
        }
        if (causes(failure, SQLException.class).filter(ProblemMapper::isOverdue).isPresent()) {
            LOG.warn("A request took the database too long and was given up.", failure);
            return refused(OVERDUE);
        }
        if (causes(failure, SQLException.class).filter(ProblemMapper::isBeyond).isPresent()) {
            return refused(BEYOND_TOTALS);
        }
        if (causes(failure, SQLException.class).filter(ProblemMapper::isGone).isPresent()) {
            LOG.warn("The database went away while a request was answered: {}", failure.getMessage());
            return refused(Refusal.unavailable("database"));
        }
        LOG.error("A request failed: {}", failure.getClass().getName(), failure);
        return problem("internal", 500, INTERNAL, INTERNAL, List.of()).build();
    }

    /** How Derby and PostgreSQL say that a statement was cancelled. */
    private static boolean isOverdue(SQLException e) {
        return "XCL52".equals(e.getSQLState()) || "57014".equals(e.getSQLState());
    }

    /** The connection is lost, or the server is being stopped: class 08, and PostgreSQL's 57P. */
    private static boolean isGone(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    /** A number that its column can't hold; each single input is below that, sums may not be. */
    private static boolean isBeyond(SQLException e) {
        return "22003".equals(e.getSQLState());
    }

    private Response refused(Refusal refusal) {
        List<Problem.Error> errors = refusal.objections().stream()
                .map(o -> new Problem.Error(o.pointer(), o.message(), o.rule(), o.source()))
                .toList();
        Refusal.Kind kind = refusal.kind();
        String type = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Response.ResponseBuilder response = problem(type, kind.status(), kind.title(), refusal.detail(), errors);
        if (kind == Refusal.Kind.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Stadtteilkapital\", charset=\"UTF-8\"");
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Stadtteilkapital\"");
        }
        refusal.retryAfter().ifPresent(time -> response.header(HttpHeaders.RETRY_AFTER, seconds(time)));
        return response.build();
    }

    /** Rounded up, so that whoever waits so long comes in. */
    private static long seconds(Duration time) {
        return Math.max(1, time.plusSeconds(1).minusNanos(1).toSeconds());
    }

    private Response.ResponseBuilder problem(
            String type, int status, Text title, Text detail, List<Problem.Error> errors) {
        Problem problem = new Problem(
                TYPE + type,
                title,
                status,
                detail,
                uri.getRequestUri().getRawPath(),
                RequestId.current().orElse(null),
                errors.isEmpty() ? null : errors);
        try {
            return Response.status(status)
                    .header(HttpHeaders.CONTENT_TYPE, PROBLEM_JSON)
                    .header(HttpHeaders.CONTENT_LANGUAGE, language().getLanguage())
                    .entity(Json.in(language()).writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Locale language() {
        return Languages.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static <T extends Throwable> Optional<T> causes(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
