package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.NewTrancheChange;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.TrancheAct;
import de.stadtteilkapital.finance.core.setup.FirstTranche;
import de.stadtteilkapital.finance.core.setup.PayingAccount;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.programme.api.FundingRound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A first tranche of 100,000.00, of which a fifth pays the coordination, becomes more and less. */
@OnBothDatabases
class TrancheChangesTest {
    private final RoomDatabase database;
    private final Office office;

    TrancheChangesTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
    }

    private Tranche first() {
        return office.tranches
                .tranches(Office.FINANCE, PageRequest.of(Map.of("round", office.neighbours.round)))
                .items()
                .get(0);
    }

    private Tranche raise(Tranche tranche, String amount) {
        return office.tranches.raise(
                Office.FINANCE, tranche.id(), new NewTrancheChange(Money.of(amount), "Bescheid 2", "neue Vorhaben"));
    }

    private Tranche reduce(Tranche tranche, String amount) {
        return office.tranches.reduce(
                Office.FINANCE, tranche.id(), new NewTrancheChange(Money.of(amount), "Bescheid 3", null));
    }

    @ParameterizedTest
    @CsvSource({
        // raised by, then: amount, share, for projects
        "50000.00, 150000.00, 30000.00, 120000.00",
        "0.01, 100000.01, 20000.00, 80000.01",
        "0.03, 100000.03, 20000.01, 80000.02"
    })
    void theFirstKeepsItsShareWhenRaised(String by, Money amount, Money share, Money projects) {
        Tranche raised = raise(first(), by);
        assertThat(raised.amount()).isEqualTo(amount);
        assertThat(raised.coordinationShare()).isEqualTo(share);
        assertThat(first()).isEqualTo(raised);
        assertThat(office.budget().allocated()).isEqualTo(projects);
        assertThat(office.budget().coordinationShare()).isEqualTo(share);
        assertThat(raised.changes()).singleElement().satisfies(change -> {
            assertThat(change.earmark()).isEqualTo("neue Vorhaben");
            assertThat(change.bookedOn()).isEqualTo(office.today);
        });
        assertThat(office.notes.types()).endsWith("finance.trancheRaised");
    }

    @Test
    void oneThatFollowsIsForProjectsAlone() {
        Tranche second = office.tranches.add(
                Office.FINANCE,
                new NewTranche(Neighbours.DISTRICT, office.neighbours.round, Money.of("5000.00"), "Zuweisung 2", null));
        assertThat(raise(second, "1000.00").coordinationShare()).isEqualTo(Money.ZERO);
        assertThat(reduce(second, "6000.00").amount()).isEqualTo(Money.ZERO);
        assertThat(office.budget().allocated()).isEqualTo(Money.of("80000.00"));
        assertThat(catchThrowableOfType(Refusal.class, () -> reduce(second, "0.01"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource({
        // committed, reduced by, and the figure that stands in the way
        "70000.00, 12500.00, ",
        "70000.00, 12500.02, '10.000,02'",
        "70000.00, 12500.02, '10.000,00'",
        "1.00, 100000.01, '100.000,00'"
    })
    void whatIsCommittedStays(String committed, String by, String figure) {
        office.commit(office.neighbours.approved("sponsor", committed), committed);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> reduce(first(), by));
        assertThat(refusal == null).isEqualTo(figure == null);
        if (refusal != null) {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
            assertThat(refusal.objections()).singleElement().satisfies(objection -> {
                assertThat(objection.pointer()).isEqualTo("/amount");
                assertThat(objection.rule()).isEqualTo("finance.trancheReduction");
                assertThat(objection.message().german()).contains(figure);
            });
            assertThat(office.budget().allocated()).isEqualTo(Money.of("80000.00"));
        }
    }

    @Test
    void whereAllIsCommittedNothingIsReducedYet() {
        office.commit(office.neighbours.approved("sponsor", "80000.00"), "80000.00");
        List<Possible> possible = office.tranches.possible(Office.FINANCE, first().id());
        assertThat(possible).extracting(Possible::act).containsExactly(TrancheAct.RAISE, TrancheAct.REDUCE);
        assertThat(possible.get(1).reason().german()).contains("80.000,00");
        assertThat(catchThrowableOfType(Refusal.class, () -> reduce(first(), "1.00"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aRoundThatHasEndedIsNotRaised() {
        office.neighbours.roundState = FundingRound.State.CLOSED;
        assertThat(catchThrowableOfType(Refusal.class, () -> raise(first(), "1.00"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(reduce(first(), "1.00").amount()).isEqualTo(Money.of("99999.00"));
    }

    @Test
    void aDistrictNeedsItsFirstTrancheAndAPayingAccount() {
        FirstTranche money = new FirstTranche(database.store(), office.neighbours.rooms());
        assertThat(money.missing(Neighbours.DISTRICT)).isEmpty();
        office.neighbours.roundState = FundingRound.State.CLOSED;
        assertThat(money.missing(Neighbours.DISTRICT)).isPresent();
        office.neighbours.roundState = FundingRound.State.PLANNED;
        office.neighbours.round = "another";
        assertThat(money.missing(Neighbours.DISTRICT)).isPresent();

        PayingAccount payer = new PayingAccount(office.neighbours.rooms());
        assertThat(payer.missing(Neighbours.DISTRICT)).isEmpty();
        office.neighbours.parameters.remove("finance.payingIban");
        assertThat(payer.missing(Neighbours.DISTRICT))
                .map(Text::german)
                .contains("Von dem Konto, aus dem gezahlt wird, fehlt: die IBAN.");
        office.neighbours.parameters.remove("finance.payingName");
        assertThat(payer.missing(Neighbours.DISTRICT))
                .map(Text::german)
                .contains("Von dem Konto, aus dem gezahlt wird, fehlt: Name und IBAN.");
    }
}
