package de.stadtteilkapital.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.http.HttpFace;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacesTest {
    private record Face(String base) implements HttpFace {
        @Override
        public Map<String, String> headers() {
            return Map.of();
        }

        @Override
        public Answer tell(Fault fault, Locale language) {
            return new Answer("text/plain", new byte[0]);
        }
    }

    private final Faces faces = new Faces();

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/antraege/HN-2026-0007, /",
        "/archive, /archive",
        "/archive/1, /archive",
        "/archives, /",
        "/apis, /",
        "/healthy, /"
    })
    void anAddressBelongsToTheFaceWithTheLongestBase(String path, String base) {
        faces.addFace(new Face("/"));
        faces.addFace(new Face("/archive"));
        assertThat(faces.of(path)).map(HttpFace::base).contains(base);
    }

    @ParameterizedTest
    @CsvSource({"/api", "/api/applications", "/health", "/health/live", "*"})
    void dataHasNoFaceWhoeverTakesTheRest(String path) {
        faces.addFace(new Face("/"));
        assertThat(faces.of(path)).isEmpty();
    }

    @Test
    void withoutAnApplicationOfItsOwnAnAddressHasNone() {
        HttpFace gone = new Face("/");
        faces.addFace(gone);
        faces.removeFace(gone);
        assertThat(faces.of("/antraege")).isEmpty();
        assertThat(faces.of((String) null)).isEmpty();
    }
}
