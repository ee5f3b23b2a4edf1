package de.stadtteilkapital.platform.web.shell;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.RequestId;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.View;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception into a page that says what went wrong, or leads to the login. */
@Component(service = ExceptionMapper.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
public final class PageFaults implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(PageFaults.class);
    private static final int INTERNAL_STATUS = 500;
    private static final Text INTERNAL = new Text("Das hat nicht geklappt", "That did not work");
    private static final Text INTERNAL_DETAIL = new Text(
            "Bei uns ist ein Fehler aufgetreten. Es wurde nichts gespeichert.",
            "A fault has occurred on our side. Nothing was saved.");
    private static final Text NO_SUCH_WAY =
            new Text("So kann diese Seite nicht aufgerufen werden", "The page can't be called that way");

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof LoginNeeded login) {
            return Response.seeOther(
                            URI.create("/anmelden?weiter=" + URLEncoder.encode(login.back(), StandardCharsets.UTF_8)))
                    .build();
        }
        Optional<Refusal> refusal = causes(failure, Refusal.class);
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        Optional<WebApplicationException> http = causes(failure, WebApplicationException.class);
        if (http.isPresent() && http.get().getResponse().getStatus() < 500) {
            int status = http.get().getResponse().getStatus();
            return status == Refusal.Kind.NOT_FOUND.status()
                    ? refused(Refusal.notFound())
                    : answer(status, NO_SUCH_WAY, NO_SUCH_WAY).build();
        }
        LOG.error("A page failed: {}", failure.getClass().getName(), failure);
        return Response.status(INTERNAL_STATUS).entity(internal()).build();
    }

    private Response refused(Refusal refusal) {
        Response.ResponseBuilder answer =
                answer(refusal.kind().status(), refusal.kind().title(), refusal.detail());
        refusal.retryAfter().ifPresent(time -> answer.header("Retry-After", Math.max(1, time.toSeconds())));
        return answer.build();
    }

    /** Something went wrong on our side. */
    static View internal() {
        return FaultView.of(
                INTERNAL_STATUS, INTERNAL, INTERNAL_DETAIL, RequestId.current().orElse(""));
    }

    private static Response.ResponseBuilder answer(int status, Text title, Text detail) {
        View view = FaultView.of(status, title, detail, RequestId.current().orElse(""));
        return Response.status(status).entity(view);
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
