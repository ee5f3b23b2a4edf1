package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An answer that is a file: the server reads it as fast as the client takes it, and no thread waits for that. */
final class SentFile {
    private static final Logger LOG = LoggerFactory.getLogger(SentFile.class);

    private final HttpServletRequest request;
    private final HeldFile file;

    private SentFile(HttpServletRequest request, HeldFile file) {
        this.request = requireNonNull(request);
        this.file = requireNonNull(file);
    }

    /** What a room has put into the request as its answer. */
    static Optional<SentFile> of(HttpServletRequest request) {
        String name = HeldFile.class.getName();
        if (request.getAttribute(name) instanceof HeldFile file) {
            request.removeAttribute(name);
            return Optional.of(new SentFile(request, file));
        }
        return Optional.empty();
    }

    /** Where something else is answered after all. */
    void discard() {
        try {
            file.close();
        } catch (UncheckedIOException e) {
            LOG.warn("A file that was not sent could not be closed: {}", e.getMessage());
        }
    }

    void send(HttpServletResponse response, AnswersInFlight inFlight) {
        response.setContentLengthLong(file.size());
        if ("HEAD".equals(request.getMethod())) {
            discard();
            return;
        }
        Request base = requireNonNull(Request.getBaseRequest(request));
        // servlets and filters before this one know nothing of it, and have gone by then
        base.setAsyncSupported(true, null);
        AsyncContext sending = base.startAsync();
        // how long it may take is the business of whoever counts answers
        sending.setTimeout(0);
        inFlight.admitFile(request, file.size());
        base.getResponse().getHttpOutput().sendContent(file.channel(), new Callback() {
            @Override
            public void succeeded() {
                discard();
                sending.complete();
            }

            @Override
            public void failed(Throwable failure) {
                discard();
                base.getHttpChannel().abort(failure);
                sending.complete();
            }
        });
    }
}
