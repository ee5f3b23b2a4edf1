package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every answer for programs bears the same headers, every page for people its own, and none tells anything of the server,
 * whoever gives it and whatever was asked.
 */
@KarafTest
class HeadersIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Everything from our own address, nothing inline, nothing framed. */
    private static final String OF_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /                                   HTTP/1.1 | 200
            GET /nothing/../here                    HTTP/1.1 | 404
            GET /api/nothing                        HTTP/1.1 | 404
            GET /api/programme/rounds               HTTP/1.1 | 200
            GET /api/directory/me                   HTTP/1.1 | 401
            GET /api/directory/me                   HTTP/1.0 | 401
            GET /api/programme/rounds?district=%zz  HTTP/1.1 | 400
            GET /api/programme/rounds?district=%00  HTTP/1.1 | 400
            GET /api/programme/districts/%zz        HTTP/1.1 | 400
            GET /api/../../etc/passwd               HTTP/1.1 | 400
            GET /health/live                        HTTP/1.1 | 200
            GET /health/else                        HTTP/1.1 | 404
            POST /health/live                       HTTP/1.1 | 405
            DELETE /api/programme/rounds            HTTP/1.1 | 405
            TRACE /                                 HTTP/1.1 | 405
            TRACE /api/directory/me                 HTTP/1.1 | 405
            FETCH /api/directory/me                 HTTP/1.1 | 405
            get /api/programme/rounds               HTTP/1.1 | 405
            OPTIONS /api/directory/me               HTTP/1.1 | 200
            OPTIONS *                               HTTP/1.1 | 200
            GET /                                   HTTP/7.0 | 505
            GARBAGE                                          | 400
            GET /system/console                     HTTP/1.1 | 404
            GET /jolokia                            HTTP/1.1 | 404
            """)
    void standOnEveryAnswer(String line, int status, Karaf karaf) throws IOException {
        assertDecent(
                isOfPages(line),
                RawHttp.of(
                        karaf.uri(),
                        line.replaceAll(" +", " ")
                                + "\r\nHost: other.example\r\nConnection: close\r\nOrigin: https://other.example"
                                + "\r\nAccess-Control-Request-Method: POST\r\n\r\n"),
                status);
    }

    @Test
    void standWhereTheHeadersAreTooLarge(Karaf karaf) throws IOException {
        String much = "a".repeat(9000);
        assertDecent(RawHttp.of(karaf.uri(), "GET / HTTP/1.1\r\nHost: l\r\nX-Much: " + much + "\r\n\r\n"), 431);
        assertDecent(RawHttp.of(karaf.uri(), "GET /" + much + " HTTP/1.1\r\nHost: l\r\n\r\n"), 414);
    }

    /** What is neither below {@code /api} nor {@code /health}, and has an address at all. */
    private static boolean isOfPages(String line) {
        return line.matches("\\w+ /(?!api/|health/).* HTTP/1.*");
    }

    private static void assertDecent(RawHttp answer, int status) throws IOException {
        assertDecent(false, answer, status);
    }

    private static void assertDecent(boolean page, RawHttp answer, int status) throws IOException {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers())
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", page ? "same-origin" : "no-referrer")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry(
                        "Content-Security-Policy", page ? OF_PAGES : "default-src 'none'; frame-ancestors 'none'")
                .doesNotContainKeys("Server", "X-Powered-By", "Strict-Transport-Security", "Set-Cookie");
        assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("Access-Control-"));
        assertThat(answer.headers().toString()).doesNotContain("other.example");
        assertThat(answer.body()).doesNotContainIgnoringCase("jetty", "exception", "servlet", "\tat ");
        assertThat(answer.body().contains("<html")).isEqualTo(page);
        if (status >= 400 && !page) {
            assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.get("status").asInt()).isEqualTo(status);
            assertThat(problem.get("requestId").asText())
                    .isEqualTo(answer.headers().get("X-Request-Id"));
        }
    }

    @Test
    void saySecureOnlyBehindTls(Karaf karaf) {
        assertThat(karaf.http()
                        .with("X-Forwarded-Proto", "https")
                        .get("/api/programme/rounds")
                        .header("Strict-Transport-Security"))
                .startsWith("max-age=");
        assertThat(karaf.http()
                        .with("X-Forwarded-Proto", "http")
                        .get("/api/programme/rounds")
                        .exchange()
                        .header("Strict-Transport-Security"))
                .isEmpty();
    }
}
