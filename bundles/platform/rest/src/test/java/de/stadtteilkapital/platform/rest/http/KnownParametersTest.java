package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.rest.Searched;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.UriInfo;
import org.junit.jupiter.api.Test;

class KnownParametersTest {
    @SuppressWarnings("unused") // read by reflection
    public static final class Resource {
        public void report(@QueryParam("district") String district, @QueryParam("round") String round) {}

        public void act(String body) {}

        public void list(UriInfo uri) {}

        @Searched
        public void searched(UriInfo uri) {}
    }

    @Test
    void whatAMethodNamesMayBeAsked() {
        assertTaken("report", Map.of("district", List.of("a"), "round", List.of("b")));
        assertTaken("report", Map.of());
        assertTaken("act", Map.of());
    }

    @Test
    void anythingElseIsRefusedByName() {
        assertRefused("report", Map.of("district", List.of("a"), "colour", List.of("red")), "colour");
        assertRefused("act", Map.of("district", List.of("a")), "district");
    }

    @Test
    void oneParameterHasOneValue() {
        assertRefused("report", Map.of("district", List.of("a", "b")), "district");
        assertRefused("list", Map.of("limit", List.of("1", "2")), "limit");
    }

    @Test
    void aListIsSearchedWhereItSaysSo() {
        assertTaken("searched", Map.of("q", List.of("a"), "state", List.of("OPEN")));
        assertRefused("list", Map.of("q", List.of("a")), "searched");
        assertTaken("list", Map.of("state", List.of("OPEN")));
    }

    private static void assertTaken(String method, Map<String, List<String>> query) {
        assertThatCode(() -> KnownParameters.require(method(method), query)).doesNotThrowAnyException();
    }

    private static void assertRefused(String method, Map<String, List<String>> query, String word) {
        assertThatThrownBy(() -> KnownParameters.require(method(method), query))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(word);
    }

    private static Method method(String name) {
        return Arrays.stream(Resource.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
