package de.stadtteilkapital.platform.core.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.Occurrence.FailedLogin;
import de.stadtteilkapital.platform.api.security.Occurrence.Reason;
import de.stadtteilkapital.platform.api.security.ShownAccount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {
    private static final ShownAccount ANNA = ShownAccount.existing("anna");

    private final List<Occurrence> noted = new ArrayList<>();
    private final FailedLogins logins = new FailedLogins(noted::add);

    private Optional<Caller> fails(ShownAccount account, Reason reason) {
        return logins.noting(() -> new FailedLogins.Shown(account, reason), "192.0.2.1", Optional::empty);
    }

    @Test
    void whoGotInIsNotNoted() {
        assertThat(logins.noting(
                        () -> new FailedLogins.Shown(ANNA, Reason.WRONG_PASSWORD),
                        "192.0.2.1",
                        () -> Optional.of(Caller.PUBLIC)))
                .isPresent();
        assertThat(noted).isEmpty();
    }

    @Test
    void whoDidNotIsNotedWithTheReason() {
        assertThat(fails(ANNA, Reason.WRONG_PASSWORD)).isEmpty();
        assertThat(noted).containsExactly(new FailedLogin(Reason.WRONG_PASSWORD, ANNA, "192.0.2.1"));
    }

    @Test
    void whoIsHeldBackIsNotedAndHeldBack() {
        assertThatThrownBy(() -> logins.noting(
                        () -> new FailedLogins.Shown(ShownAccount.unproven("anna"), Reason.UNKNOWN_ACCOUNT),
                        "192.0.2.1",
                        () -> {
                            throw Refusal.unavailable("LDAP");
                        }))
                .isInstanceOf(Refusal.class);
        assertThat(noted)
                .containsExactly(new FailedLogin(Reason.REALM_AWAY, ShownAccount.unproven("anna"), "192.0.2.1"));
    }
}
