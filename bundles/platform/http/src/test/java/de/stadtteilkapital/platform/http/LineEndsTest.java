package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineEndsTest {
    private final LineEnds ends = new LineEnds();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\n",
                "GET / HTTP/1.1\r\nHost: a\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\n\n",
                "\nGET / HTTP/1.1\r\n\r\n"
            })
    void aBareLineFeedIsSeen(String header) {
        assertThat(ends.isBare(buffer(header))).isTrue();
    }

    @Test
    void whatStandsInTheBodyIsItsOwnBusiness() {
        assertThat(ends.isBare(buffer("\r\nPOST / HTTP/1.1\r\nHost: a\r\n\r\n{\n}")))
                .isFalse();
    }

    @Test
    void linesMayComeInPieces() {
        for (String piece : new String[] {"GET / HT", "TP/1.1\r", "\nHost: a\r\n", "X: b\r"}) {
            assertThat(ends.isBare(buffer(piece))).isFalse();
        }
        assertThat(ends.isBare(buffer("\nY: c"))).isFalse();
        assertThat(ends.isBare(buffer("\n"))).isTrue();
    }

    @Test
    void theNextRequestIsWatchedToo() {
        assertThat(ends.isBare(buffer("GET / HTTP/1.1\r\n\r\n"))).isFalse();
        assertThat(ends.isBare(buffer("GET / HTTP/1.1\r\nHost: a\n"))).isTrue();
    }

    @Test
    void nothingIsTakenOutOfTheBuffer() {
        ByteBuffer buffer = buffer("GET / HTTP/1.1\r\n\r\n");
        ends.isBare(buffer);
        assertThat(buffer.position()).isZero();
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
