package de.stadtteilkapital.platform.http;

import de.stadtteilkapital.platform.api.RequestId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** Answers in the server's place what it refuses before there is a request, as a problem and without its name. */
final class ServerErrors extends ErrorHandler {
    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields fields) {
        String requestId = RequestId.of(null);
        StandingHeaders.plain(requestId).forEach(fields::put);
        fields.put(HttpHeader.CONTENT_TYPE, PlainProblem.TYPE);
        return ByteBuffer.wrap(PlainProblem.of(status, Locale.GERMAN, null, requestId));
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        base.setHandled(true);
        ProblemAnswer.write(request, response, response.getStatus());
    }
}
