package de.stadtteilkapital.directory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Koordination", "a:b", "1a", "a b", "ä", "-"})
    void anAccountsNameIsRefused(String account) {
        refused(() -> new NewAccount(account, "Anna Ahorn", "hash", List.of()), "/account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"koordination", "soziale-integration", "a.b-2"})
    void anAccountsNamePasses(String account) {
        assertThat(new NewAccount(account, "Anna Ahorn", "hash", List.of()).account())
                .isEqualTo(account);
    }

    @Test
    void aHashStaysOutOfLogs() {
        assertThat(new NewAccount("a", "Anna Ahorn", "$argon2id$", List.of())).hasToString("NewAccount[a]");
    }

    @Test
    void aMandateNeedsABasisAndADirection() {
        refused(() -> mandate(" ", null), "/legalBasis");
        refused(() -> mandate("Ratsbeschluss 3372/03", DAY.minusDays(1)), "/to");
        assertThat(mandate("Ratsbeschluss 3372/03", DAY).to()).isEqualTo(DAY);
    }

    @Test
    void anOrganisationHasARole() {
        refused(() -> new Organisation("jugendamt", "Jugendamt", null, List.of()), "/roles");
        refused(() -> new Organisation("jugendamt", "Jugendamt", null, null), "/roles");
        refused(() -> new Organisation("jugendamt", "", null, List.of("PARTNER")), "/name");
    }

    private static Mandate mandate(String basis, LocalDate to) {
        return new Mandate("koordination", "DISTRICT_COORDINATOR", basis, DAY, to, null, "hamm-norden");
    }

    private static void refused(ThrowingCallable act, String pointer) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.objections().get(0).pointer()).isEqualTo(pointer);
        });
    }
}
