package de.stadtteilkapital.platform.http;

import static java.util.Objects.requireNonNull;

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
    private static final Fault BARE_LINE_FEED = Fault.bad(
            "Eine Zeile vor dem Inhalt endet ohne Wagenrücklauf (RFC 9112, 2.2).",
            "A line before the body ends without a carriage return (RFC 9112, 2.2).");

    private final Faults faults;

    ServerErrors(Faults faults) {
        this.faults = requireNonNull(faults);
    }

    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields fields) {
        String requestId = RequestId.of(null);
        StandingHeaders.plain(requestId).forEach(fields::put);
        fields.put(HttpHeader.CONTENT_TYPE, PlainProblem.TYPE);
        fields.put(HttpHeader.CONTENT_LANGUAGE, Locale.GERMAN.getLanguage());
        Fault fault = StrictConnections.BARE_LINE_FEED.equals(reason) ? BARE_LINE_FEED : PlainProblem.fault(status);
        return ByteBuffer.wrap(PlainProblem.of(fault, Locale.GERMAN, null, requestId));
    }

    @Override
    public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        base.setHandled(true);
        faults.write(request, response, response.getStatus());
    }
}
