package de.stadtteilkapital.itests.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.KarafTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A request that could be read in two ways is refused before anybody asks who sends it, and is told why. */
@KarafTest
class OneReadingIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADVICE = "/api/applications/advice-cases";
    private static final String BODY =
            "{\"district\":\"hamm-norden\",\"contact\":{\"name\":\"Ümit Öz\"},\"idea\":\"Chor\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            /api/programme/districts/{x}                  ! RFC 3986
            /api/directory/me?a=|b                        ! RFC 3986
            /api/directory/me?a="b"                       ! RFC 3986
            /api/nothing/^                                ! RFC 3986
            /api/programme/rounds#x                       ! RFC 3986
            /api/programme/districts/%C0%AF               ! UTF-8
            /api/programme/rounds?district=%E4            ! UTF-8
            /api/programme/rounds?district=a%0Ab          ! no text
            /api/programme/rounds?_type=xml               ! “_type”
            /api/directory/me?_method=DELETE              ! “_method”
            """)
    void anAddressIsWhatRfc3986LetsBe(String address, String words, Karaf karaf) throws IOException {
        assertRefused(ask(karaf, "GET " + address + " HTTP/1.1\r\nHost: a\r\n"), 400, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            Host: a\\r\\nHost: b                                 ! 400 ! Host
            Host: a b                                          ! 400 ! Host
            Authorization: Basic YTpi\\r\\nAuthorization: x    ! 400 ! Authorization
            X-HTTP-Method-Override: DELETE                     ! 400 ! X-HTTP-Method-Override
            Content-Type: application                          ! 400 ! Content-Type
            Content-Type: application/json;;;=                 ! 400 ! Content-Type
            Content-Type: application/json\\r\\nContent-Type: a/b ! 400 ! Content-Type
            Content-Type: application/json; charset=utf-16     ! 415 ! UTF-8
            Content-Type: application/json; charset=iso-8859-1 ! 415 ! UTF-8
            """)
    void fieldsSayOneThing(String fields, int status, String words, Karaf karaf) throws IOException {
        String host = fields.startsWith("Host") ? "" : "Host: a\r\n";
        String head = "GET /api/directory/me HTTP/1.1\r\n" + host + fields.replace("\\r\\n", "\r\n") + "\r\n";
        assertRefused(ask(karaf, head), status, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            GET / HTTP/1.1\\nHost: a\\n\\n
            GET / HTTP/1.1\\r\\nHost: a\\nX: b\\r\\n\\r\\n
            GET /health/live HTTP/1.1\\r\\nHost: a\\r\\n\\r\\nGET / HTTP/1.1\\nHost: a\\n\\n
            """)
    void aLineEndsInOneWay(String request, Karaf karaf) throws IOException {
        RawHttp answer = RawHttp.of(karaf.uri(), request.replace("\\r", "\r").replace("\\n", "\n"));
        assertThat(answer.headers().toString() + answer.body())
                .contains("Wagenrücklauf")
                .contains("\"status\":400");
    }

    /** Of a body in chunks the frame is read like the lines before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '~', textBlock = """
            2\\n{}\\r\\n0\\r\\n\\r\\n
            2;x=y\\n{}\\r\\n0\\r\\n\\r\\n
            2\\r\\n{}\\n0\\r\\n\\r\\n
            \\r\\n2\\n{}\\n0\\n\\n
            2\\r\\n{}0\\r\\n\\r\\n
            2\\r\\n{}\\r\\n0\\n\\r\\n
            """)
    void aChunkEndsInOneWay(String body, Karaf karaf) throws IOException {
        RawHttp answer = post(
                karaf, "Transfer-Encoding: chunked", body.replace("\\r", "\r").replace("\\n", "\n"));
        assertRefused(answer, 400, "RFC 9112");
        assertThat(post(karaf, "Transfer-Encoding: chunked", "2\r\n{}\r\n0\r\n\r\n")
                        .body())
                .contains("/district");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1"})
    void aBodyIsUtf8(String charset, Karaf karaf) throws IOException {
        assertRefused(post(karaf, BODY.getBytes(Charset.forName(charset))), 400, "UTF-8");
    }

    @Test
    void aBodyBeginsWithoutAMark(Karaf karaf) throws IOException {
        assertRefused(post(karaf, ("\uFEFF" + BODY).getBytes(StandardCharsets.UTF_8)), 400, "byte order mark");
    }

    @Test
    void aLineEndInTwoBytesIsNone(Karaf karaf) throws IOException {
        byte[] body = BODY.replace("Ümit Öz", "a??b").getBytes(StandardCharsets.ISO_8859_1);
        int at = new String(body, StandardCharsets.ISO_8859_1).indexOf("??");
        body[at] = (byte) 0xC0;
        body[at + 1] = (byte) 0x8A;
        assertRefused(post(karaf, body), 400, "UTF-8");
    }

    @Test
    void whatIsRightIsTaken(Karaf karaf) throws IOException {
        assertThat(post(karaf, BODY.getBytes(StandardCharsets.UTF_8)).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en;q=0              | de | Anmeldung erforderlich
            en                  | en | Authentication required
            de;q=0.1, en;q=0.2  | en | Authentication required
            de;q=0, en;q=0.1    | en | Authentication required
            """)
    void aWeightOfZeroIsANo(String accepted, String language, String title, Karaf karaf) throws IOException {
        RawHttp answer =
                ask(karaf, "GET /api/directory/me HTTP/1.1\r\nHost: a\r\nAccept-Language: " + accepted + "\r\n");
        assertThat(answer.headers()).containsEntry("Content-Language", language);
        assertThat(answer.headers().get("Vary")).contains("Accept-Language");
        assertThat(JSON.readTree(answer.body()).get("title").asText()).isEqualTo(title);
    }

    @Test
    void anAnswerSaysWhichLanguageItIsIn(Karaf karaf) {
        assertThat(karaf.http()
                        .with("Accept-Language", "en")
                        .get("/api/programme/rounds")
                        .expect(200)
                        .header("Content-Language"))
                .isEqualTo("en");
    }

    private static RawHttp ask(Karaf karaf, String head) throws IOException {
        String asked = head.contains("Accept-Language") ? "" : "Accept-Language: en\r\n";
        return RawHttp.of(karaf.uri(), head + asked + "Connection: close\r\n\r\n");
    }

    private static RawHttp post(Karaf karaf, byte[] body) throws IOException {
        return post(karaf, "Content-Length: " + body.length, new String(body, StandardCharsets.ISO_8859_1));
    }

    private static RawHttp post(Karaf karaf, String framing, String body) throws IOException {
        Demonstration.of(karaf);
        String login = "koordination:" + Demonstration.PASSWORD;
        return RawHttp.of(
                karaf.uri(),
                "POST " + ADVICE + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAccept-Language: en\r\n"
                        + "Content-Type: application/json\r\n" + framing + "\r\nAuthorization: Basic "
                        + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)) + "\r\n\r\n"
                        + body);
    }

    private static void assertRefused(RawHttp answer, int status, String words) throws IOException {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("Content-Type", "application/problem+json");
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("detail").asText()).contains(words);
    }

    /** All that OpenAPI says of a path, and nothing else. */
    @Test
    void aPathTellsItsMethods(Karaf karaf) {
        JsonNode paths =
                karaf.http().get("/api/openapi.json").expect(200).json().get("paths");
        Map<String, String> told = Methods.told(paths);
        assertThat(told).hasSizeGreaterThan(50);
        assertThat(Methods.allowed(karaf, told.keySet())).isEqualTo(told);
        assertThat(Methods.refused(karaf, told)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"TRACE", "FETCH", "get", "Post"})
    void aMethodThatIsNoneIsToldWhatThePathHas(String method, Karaf karaf) throws IOException {
        RawHttp answer = ask(karaf, method + " /api/applications HTTP/1.1\r\nHost: a\r\n");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS, POST");
    }

    @Test
    void nobodyIsLedOn(Karaf karaf) throws IOException {
        assertThat(ask(karaf, "CONNECT other.example:443 HTTP/1.1\r\nHost: other.example:443\r\n")
                        .status())
                .isEqualTo(405);
    }
}
