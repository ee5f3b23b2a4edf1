package de.stadtteilkapital.finance.core.proof;

import static de.stadtteilkapital.finance.core.proof.UseFixture.AUDITOR;
import static de.stadtteilkapital.finance.core.proof.UseFixture.FINANCE;
import static de.stadtteilkapital.finance.core.proof.UseFixture.SPONSOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.AuditFinding;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each amount that the room keeps is told plainly by the event of its act, so that rows can be held against events. */
@OnBothDatabases
class AmountsInEventsTest {
    private final UseFixture house;
    private final Grant grant;

    AmountsInEventsTest(Database kind) {
        house = new UseFixture(RoomDatabase.on(kind));
        grant = house.grant("S1", "10000.00");
    }

    /** What the last event of a type says, as the log writes it. */
    private Map<String, String> told(String type) {
        DomainEvent last = house.notes.all().stream()
                .filter(event -> event.type().equals(type))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Map<String, String> told = new TreeMap<>();
        last.facts().forEach((name, value) -> told.put(name, value.toString()));
        return told;
    }

    /** 9,000.00 of vouchers and 200.00 of income: 8,800.00 of 10,000.00 are accepted, 1,200.00 are to come back. */
    @Test
    void fromTheProofToTheLastPaymentOfItsClaim() {
        house.receive("10000.00");
        house.pay(grant, "10000.00");
        house.today = LocalDate.of(2027, 7, 1);
        Voucher voucher = house.voucher(grant, "1", "9000.00", "2027-06-30");
        ProofOfUse proof = house.proofs.submit(
                SPONSOR,
                grant.id(),
                new NewProofOfUse(
                        ProofOfUse.Kind.FINAL,
                        List.of(new ProjectIncome(
                                LocalDate.of(2027, 6, 1), "Besucher", "Eintritt", Money.of("200.00"))),
                        true));
        assertThat(told("finance.proofSubmitted"))
                .containsEntry("kind", "FINAL")
                .containsEntry("paid", "10000.00")
                .containsEntry("income", "200.00")
                .containsEntry("planned", "10000.00")
                .containsEntry("actual", "9000.00")
                .containsEntry("lines", "FEES 0.00, MATERIAL 9000.00");

        Audit audit = house.audits.audit(
                AUDITOR,
                proof.id(),
                new NewAudit(
                        NewAudit.FULL,
                        null,
                        List.of(new AuditFinding(voucher.id(), AuditFinding.Outcome.ACCEPTED, null, null)),
                        "geprüft"));
        assertThat(told("finance.useAudited"))
                .containsEntry("paid", "10000.00")
                .containsEntry("vouchersAccepted", "9000.00")
                .containsEntry("income", "200.00")
                .containsEntry("accepted", "8800.00")
                .containsEntry("unused", "1200.00")
                .containsEntry("lateUse", "8800.00");
        String steps = told("finance.recoveryClaimed").get("steps");
        assertThat(steps.split(", "))
                .as("the interest adds up from its parts")
                .hasSameSizeAs(audit.recovery().calculation())
                .allMatch(
                        step -> step.matches(
                                "[0-9a-f-]{36} 1200\\.00 20\\d\\d-\\d\\d-\\d\\d 20\\d\\d-\\d\\d-\\d\\d \\d+\\.\\d+ \\d+\\.\\d+"));

        house.claims.pay(FINANCE, audit.recovery().id(), new NewRecoveryPayment(Money.of("1200.01"), house.today));
        assertThat(told("finance.recoveryPaid"))
                .containsEntry("amount", "1200.01")
                .containsEntry("principal", "1200.00")
                .containsEntry("interest", "0.01")
                .containsEntry("valueDate", "2027-07-01");
    }
}
