package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunkEndsTest {
    private final ChunkEnds ends = new ChunkEnds();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2\n{}\r\n0\r\n\r\n",
                "2\r\n{}\n0\r\n\r\n",
                "2\r\n{}\r\n0\n\r\n",
                "2;x=y\n{}\r\n0\r\n\r\n",
                "\r\n2\r\n{}\r\n0\r\n\r\n",
                ";x=y\r\n2\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}2\r\n{}\r\n0\r\n\r\n",
                "2\r\n{}X\r\n0\r\n\r\n",
                "a;x\ry\n0123456789\r\n0\r\n\r\n"
            })
    void aFrameThatIsNoneIsSeen(String body) {
        assertThat(ends.isBroken(buffer(body))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2\r\n\n\n\r\n0\r\n\r\n", "1;x=y\r\n\n\r\n0\r\n", "0000a\r\n0\n2\n4\n6\n8\n\r\n0\r\n\r\n"})
    void whatStandsInTheDataIsItsOwnBusiness(String body) {
        assertThat(ends.isBroken(buffer(body))).isFalse();
    }

    @Test
    void theFrameMayComeInPieces() {
        for (String piece : new String[] {"1", "0\r", "\n0123\n56789", "\nbcdef\r", "\n0"}) {
            ByteBuffer buffer = buffer(piece);
            assertThat(ends.isBroken(buffer)).as(piece).isFalse();
            ends.taken(buffer.remaining());
        }
        assertThat(ends.isBroken(buffer("\n"))).isTrue();
    }

    @Test
    void whatTheParserLeftIsNotLookedAtTwice() {
        ByteBuffer buffer = buffer("2\r\n{}\r\n2\r\n{}\r\n0\r\n");
        for (int taken : new int[] {5, 7, 0}) {
            assertThat(ends.isBroken(buffer)).isFalse();
            buffer.position(buffer.position() + taken);
            ends.taken(taken);
        }
        assertThat(ends.isBroken(buffer)).isFalse();
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
