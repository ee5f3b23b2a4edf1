package de.stadtteilkapital.platform.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Credentials;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTest {
    private static final String HERE = "203.0.113.7";
    private static final Caller ANNA = new Caller("anna", "Anna Ahorn", List.of(), Set.of());

    private final List<String> counted = new ArrayList<>();
    private final List<Credentials> shown = new ArrayList<>();
    private final Login login = new Login(
            (credentials, origin) -> {
                shown.add(credentials);
                return Optional.of(ANNA).filter(anna -> right(credentials));
            },
            (caller, origin) -> counted.add(caller.account()));

    @Test
    void aPasswordAndATokenLetIn() {
        assertThat(login.caller(basic("anna:geheim:1"), HERE, false)).isEqualTo(ANNA);
        assertThat(login.caller("bearer  a.b-c_d.e=", HERE, true)).isEqualTo(ANNA);
        assertThat(counted).containsExactly("anna", "anna");
        assertThat(shown).hasToString("[Password[], Bearer[]]");
    }

    @Test
    void withoutLoginOnlyWhatIsOpenIsLetIn() {
        assertThat(login.caller(null, HERE, true)).isEqualTo(Caller.PUBLIC);
        refused(null, false);
        assertThat(counted).containsExactly("", "");
        assertThat(shown).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic", "Basic !", "Bearer", "Bearer ", "Bearer a b", "Bearer a,b", "Digest x", "a.b.c"})
    void whatIsNoLoginIsRefusedUnasked(String authorization) {
        refused(authorization, false);
        refused(authorization, true);
        assertThat(shown).isEmpty();
        assertThat(counted).containsExactly("", "");
    }

    @Test
    void aWrongLoginIsRefusedAlsoWhereNoneIsNeeded() {
        refused(basic("anna:falsch"), true);
        refused("Bearer x.y.z", true);
        assertThat(counted).containsExactly("", "");
    }

    private void refused(String authorization, boolean open) {
        assertThatThrownBy(() -> login.caller(authorization, HERE, open))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.UNAUTHENTICATED));
    }

    private static boolean right(Credentials credentials) {
        return credentials instanceof Credentials.Password password
                ? "geheim:1".equals(new String(password.password()))
                : "a.b-c_d.e=".equals(((Credentials.Bearer) credentials).token());
    }

    private static String basic(String both) {
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
