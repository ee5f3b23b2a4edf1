package de.stadtteilkapital.reporting.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.HouseAudit;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.reporting.api.Documentation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The documentation says what the last audit of the records found, and is not made while it found something. */
@OnBothDatabases
class AuditedDocumentationTest {
    private static final Instant MOMENT = Instant.parse("2026-12-02T23:30:00Z");

    private static final Caller COORDINATOR = in(ReportHouse.HOME, Role.COORDINATOR);

    private final ReportHouse house;

    AuditedDocumentationTest(Database kind) {
        house = new ReportHouse(kind);
    }

    private Documentation made() {
        return house.documentation.documentation(COORDINATOR, ReportHouse.HOME, "r1");
    }

    @Test
    void whereThereWasNoneItIsMadeAndSaysSo() {
        assertThat(made().audited()).isNull();
    }

    @Test
    void whatNothingDifferedInIsToldWithItsPosition() {
        house.audited = Optional.of(new HouseAudit.Run(MOMENT, 1532, 0));
        assertThat(made().audited()).isEqualTo(new Documentation.Audited(LocalDate.of(2026, 12, 3), 1532));
    }

    @Test
    void whileSomethingDiffersItIsNotMade() {
        house.audited = Optional.of(new HouseAudit.Run(MOMENT, 1532, 1));
        assertThatThrownBy(this::made)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
    }
}
