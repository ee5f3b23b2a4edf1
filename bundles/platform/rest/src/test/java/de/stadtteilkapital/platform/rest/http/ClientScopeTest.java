package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Set;
import javax.ws.rs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientScopeTest {
    @Path("/finance/grants/{grant}/closure")
    private static final class Closure {}

    @Path("events")
    private static final class Events {}

    @ParameterizedTest
    @CsvSource({
        "finance:read, GET, true",
        "finance:read, HEAD, true",
        "finance:read, POST, false",
        "finance:read, PUT, false",
        "finance:read, DELETE, false",
        "finance:write, POST, true",
        "finance:write, PATCH, true",
        "finance:write, GET, false",
        "grants:read, GET, false",
        "events:read, GET, false"
    })
    void theFirstSegmentAndTheMethodDecide(String scope, String method, boolean holds) {
        Caller client = new Caller("client:1", "", List.of(), Set.of(), Set.of(scope));
        if (holds) {
            ClientScope.require(client, Closure.class, method);
        } else {
            assertThatThrownBy(() -> ClientScope.require(client, Closure.class, method))
                    .isInstanceOfSatisfying(
                            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
    }

    @Test
    void aPersonHasNoScopesAndAClientWithoutAnyNoWay() {
        assertThatCode(() -> ClientScope.require(Caller.PUBLIC, Events.class, "GET"))
                .doesNotThrowAnyException();
        Caller none = new Caller("client:1", "", List.of(), Set.of(), Set.of());
        assertThatThrownBy(() -> ClientScope.require(none, Events.class, "GET")).hasMessageContaining("events:read");
    }
}
