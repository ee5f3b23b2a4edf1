package de.stadtteilkapital.platform.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GzipTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                      | false",
                "''                        | false",
                "gzip                      | true",
                "gzip, deflate, br         | true",
                "br;q=1.0, GZIP ; q=0.5    | true",
                "deflate, gzip;q=1.0       | true",
                "gzip;q=0                  | false",
                "gzip;q=0.0, identity      | false",
                "identity                  | false",
                "xgzip                     | false"
            })
    void onlyWhoTakesItGetsIt(String accepted, boolean taken) {
        assertThat(Gzip.isTaken(accepted)).isEqualTo(taken);
    }

    @Test
    void whatIsShortenedIsReadAsItWas() throws IOException {
        byte[] page = "<tr><td>Grünfläche</td></tr>".repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] shorter = Gzip.of(page);
        assertThat(shorter.length).isLessThan(page.length / 10);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(shorter)).readAllBytes())
                .isEqualTo(page);
    }
}
