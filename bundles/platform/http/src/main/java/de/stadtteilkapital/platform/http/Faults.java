package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Languages;
import de.stadtteilkapital.platform.api.RequestId;
import de.stadtteilkapital.platform.api.http.HttpFace;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.io.EofException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of faults where no resource had a say: as the application of the address does, else as a problem. */
@Component(service = Faults.class)
public final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Faces faces;

    @Activate
    public Faults(@Reference Faces faces) {
        this.faces = requireNonNull(faces);
    }

    /** Whether the application of the address writes pages, of errors too. */
    boolean hasPages(HttpServletRequest request) {
        return faces.of(request).isPresent();
    }

    void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, PlainProblem.fault(status));
    }

    void write(HttpServletRequest request, HttpServletResponse response, Fault fault) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        String requestId = RequestId.of(response.getHeader(StandingHeaders.REQUEST_ID));
        response.resetBuffer();
        response.setStatus(fault.status());
        Locale language = Languages.of(request.getHeader("Accept-Language"));
        HttpFace.Answer answer = answer(request, response, fault, language, requestId);
        response.setContentType(answer.mediaType());
        response.setHeader("Content-Language", language.getLanguage());
        response.setContentLength(answer.content().length);
        try {
            response.getOutputStream().write(answer.content());
            response.flushBuffer();
        } catch (EofException e) {
            // nobody is there any more; that has been noted where the server tells of it
            return;
        }
    }

    private HttpFace.Answer answer(
            HttpServletRequest request, HttpServletResponse response, Fault fault, Locale language, String requestId) {
        String path = request.getRequestURI();
        // the server takes some of them away from an error
        StandingHeaders.plain(requestId).forEach(response::setHeader);
        HttpFace.Fault told =
                new HttpFace.Fault(fault.status(), PlainProblem.title(fault.status()), fault.detail(), path, requestId);
        return faces.of(request)
                .flatMap(face -> told(face, told, language))
                .map(answer -> {
                    faces.headers(request).forEach(response::setHeader);
                    return answer;
                })
                .orElseGet(() ->
                        new HttpFace.Answer(PlainProblem.TYPE, PlainProblem.of(fault, language, path, requestId)));
    }

    /** Empty where the application can't even tell of a fault. */
    private static Optional<HttpFace.Answer> told(HttpFace face, HttpFace.Fault fault, Locale language) {
        try {
            return Optional.of(face.tell(fault, language));
        } catch (RuntimeException e) {
            LOG.error(
                    "The face of an application could not tell of a fault: {}",
                    e.getClass().getName(),
                    e);
            return Optional.empty();
        }
    }
}
