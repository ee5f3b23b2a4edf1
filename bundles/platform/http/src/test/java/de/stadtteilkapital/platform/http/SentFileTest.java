package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.http.HeldFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentFileTest {
    private static final byte[] CONTENT = new byte[20 << 20];
    private static final HttpLimits LIMITS = (HttpLimits) Proxy.newProxyInstance(
            HttpLimits.class.getClassLoader(),
            new Class<?>[] {HttpLimits.class},
            (proxy, method, arguments) -> method.getDefaultValue());

    private final AnswersInFlight inFlight = new AnswersInFlight(LIMITS);
    private final Server server = new Server(0);
    private final BlockingQueue<HeldFile> held = new LinkedBlockingQueue<>();
    private final BlockingQueue<Thread> served = new LinkedBlockingQueue<>();
    private volatile int status = HttpServletResponse.SC_OK;

    /** As a room would answer. */
    private final class Room extends AbstractHandler {
        @Override
        public void handle(String target, Request base, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            base.setHandled(true);
            HeldFile file = HeldFile.received(new ByteArrayInputStream(CONTENT), CONTENT.length);
            held.add(file);
            request.setAttribute(HeldFile.class.getName(), file);
            ProblemAnswer answer = new ProblemAnswer(request, response, inFlight, new Faults(new Faces()));
            answer.setStatus(status);
            answer.setContentType("application/pdf");
            answer.finish();
            served.add(Thread.currentThread());
        }
    }

    @BeforeEach
    void start() throws Exception {
        new Random(5).nextBytes(CONTENT);
        ((ServerConnector) server.getConnectors()[0]).addBean(inFlight);
        server.setHandler(new Room());
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private HttpRequest request(String method) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort()))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(Duration.ofSeconds(30))
                .build();
    }

    private void awaitClosed() throws Exception {
        inFlight.runOut(Duration.ofSeconds(20));
        HeldFile file = held.poll(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> file.bytes(0, 1)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void comesWholeAndIsClosedThen() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request("GET"), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(CONTENT.length);
        assertThat(answer.body()).isEqualTo(CONTENT);
        awaitClosed();
    }

    @Test
    void holdsNoThreadForAReaderWhoTakesNothing() throws Exception {
        try (InputStream body = HttpClient.newHttpClient()
                .send(request("GET"), BodyHandlers.ofInputStream())
                .body()) {
            assertThat(body.read()).isEqualTo(CONTENT[0] & 0xFF);
            assertThat(served.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertThat(held.peek().bytes(0, 1)).hasSize(1);
        }
        awaitClosed();
    }

    @Test
    void isNotSentWithWhatIsNoSuccess() throws Exception {
        status = HttpServletResponse.SC_NOT_FOUND;
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request("GET"), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
        awaitClosed();
    }

    @Test
    void isOnlyToldOfWhereTheHeadIsAskedFor() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request("HEAD"), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(CONTENT.length);
        awaitClosed();
    }
}
