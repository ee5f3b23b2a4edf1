package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** A response whose errors are told as its application tells them, never by a page of the server or of a library, and which is sent when it is whole. */
final class ProblemAnswer extends HttpServletResponseWrapper {
    private static final String CONTENT_LENGTH = "Content-Length";

    private final HttpServletRequest request;
    private final AnswersInFlight inFlight;
    private final Faults faults;
    private final HeldAnswer held;
    private PrintWriter writer;
    private boolean page;

    ProblemAnswer(HttpServletRequest request, HttpServletResponse response, AnswersInFlight inFlight, Faults faults) {
        super(response);
        this.request = request;
        this.faults = requireNonNull(faults);
        held = new HeldAnswer(response);
        this.inFlight = requireNonNull(inFlight);
    }

    @Override
    public void sendError(int status) throws IOException {
        held.discard();
        faults.write(request, (HttpServletResponse) getResponse(), status);
    }

    /** The words are left out: they may name classes. */
    @Override
    public void sendError(int status, String words) throws IOException {
        sendError(status);
    }

    /** A library's page about an error is swallowed, where the application has none of its own. */
    @Override
    public void setContentType(String type) {
        page = getStatus() >= SC_BAD_REQUEST
                && type != null
                && type.startsWith("text/html")
                && !faults.hasPages(request);
        if (!page) {
            super.setContentType(type);
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (page) {
            return new PrintWriter(Writer.nullWriter());
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(held, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return held;
    }

    /** The server counts itself; told before, it would send the last byte before it goes on. */
    @Override
    public void setContentLength(int length) {
        // counted by the server
    }

    @Override
    public void setContentLengthLong(long length) {
        // counted by the server
    }

    @Override
    public void setHeader(String name, String value) {
        if (!CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void resetBuffer() {
        held.discard();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        held.discard();
        super.reset();
    }

    /** After the last word on this request. */
    void finish() throws IOException {
        Optional<SentFile> file = SentFile.of(request);
        if (file.isPresent() && getStatus() == SC_OK) {
            file.get().send((HttpServletResponse) getResponse(), inFlight);
            return;
        }
        file.ifPresent(SentFile::discard);
        if (page) {
            sendError(getStatus());
            return;
        }
        flushBuffer();
        if (request.isAsyncStarted()) {
            held.release();
        } else if (held.size() > 0) {
            send((HttpServletResponse) getResponse());
        }
    }

    private void send(HttpServletResponse response) throws IOException {
        if (inFlight.admits(request, held.size())) {
            // with room to spare the server keeps it all, and sends it when this thread has gone
            response.setBufferSize(held.size() + 1);
            held.send();
        } else {
            response.setHeader("Retry-After", "3");
            sendError(SC_SERVICE_UNAVAILABLE);
        }
    }
}
