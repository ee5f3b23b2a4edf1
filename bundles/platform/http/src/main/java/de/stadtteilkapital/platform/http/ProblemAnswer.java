package de.stadtteilkapital.platform.http;

import de.stadtteilkapital.platform.api.RequestId;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Collections;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** A response whose errors are problems, never a page of the server or of a library. */
final class ProblemAnswer extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private boolean page;

    ProblemAnswer(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
        write(request, (HttpServletResponse) getResponse(), status);
    }

    /** The words are left out: they may name classes. */
    @Override
    public void sendError(int status, String words) throws IOException {
        sendError(status);
    }

    /** A library's page about an error is swallowed. */
    @Override
    public void setContentType(String type) {
        page = getStatus() >= SC_BAD_REQUEST && type != null && type.startsWith("text/html");
        if (!page) {
            super.setContentType(type);
        }
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return page ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    /** After the last word on this request. */
    void finish() throws IOException {
        if (page) {
            sendError(getStatus());
        }
    }

    static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        String requestId = RequestId.of(response.getHeader(StandingHeaders.REQUEST_ID));
        response.resetBuffer();
        response.setStatus(status);
        // the server takes some of them away from an error
        StandingHeaders.plain(requestId).forEach(response::setHeader);
        response.setContentType(PlainProblem.TYPE);
        byte[] problem = PlainProblem.of(status, language(request), request.getRequestURI(), requestId);
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
        response.flushBuffer();
    }

    private static Locale language(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Locale.GERMAN;
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> "de".equals(locale.getLanguage()) || "en".equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.GERMAN);
    }
}
