package de.stadtteilkapital.platform.http;

import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/** A response whose errors are problems, never a page of the server. */
final class ProblemAnswer extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

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

    static void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(PlainProblem.TYPE);
        byte[] problem = PlainProblem.of(
                status, language(request), request.getRequestURI(), response.getHeader(StandingHeaders.REQUEST_ID));
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
