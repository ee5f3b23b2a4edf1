package de.stadtteilkapital.finance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A first tranche of 100,000.00 that was entered by mistake, and another in its place. */
@OnBothDatabases
class CancelledTrancheTest {
    private final Office office;
    private final MoneyOfDistrict use;

    CancelledTrancheTest(Database kind) {
        RoomDatabase database = RoomDatabase.on(kind);
        office = new Office(database);
        use = new MoneyOfDistrict(database.store());
    }

    private Tranche first() {
        return office.tranches
                .tranches(Office.FINANCE, PageRequest.of(Map.of("round", office.neighbours.round)))
                .items()
                .get(0);
    }

    private Tranche cancel(Role role) {
        return office.budgets.cancel(Office.caller("someone", role), Neighbours.DISTRICT, first().id(), "Irrtum");
    }

    @Test
    void nothingIsLeftOfItAndWhatComesNextIsTheFirst() {
        assertThat(use.ofRound(Neighbours.DISTRICT, office.neighbours.round)).isNotEmpty();
        assertThat(cancel(Role.COORDINATOR).amount()).isEqualTo(Money.ZERO);
        assertThat(office.budget().allocated()).isEqualTo(Money.ZERO);
        assertThat(office.budget().coordinationShare()).isEqualTo(Money.ZERO);
        assertThat(use.ofRound(Neighbours.DISTRICT, office.neighbours.round)).isEmpty();
        assertThat(office.notes.types()).endsWith("finance.trancheReduced");

        office.budgets.openBudget(
                Office.FINANCE, Neighbours.DISTRICT, office.neighbours.round, Money.of("50000.00"), "Zuweisung 1a");
        // a fifth pays the coordination again
        assertThat(office.budget().allocated()).isEqualTo(Money.of("40000.00"));
        assertThat(office.budget().coordinationShare()).isEqualTo(Money.of("10000.00"));
    }

    private Refusal.Kind refused(Tranche tranche) {
        return catchThrowableOfType(
                        Refusal.class,
                        () -> office.budgets.cancel(
                                Office.caller("someone", Role.COORDINATOR),
                                Neighbours.DISTRICT,
                                tranche.id(),
                                "Irrtum"))
                .kind();
    }

    private Tranche added(String earmark) {
        return office.tranches.add(
                Office.FINANCE,
                new NewTranche(
                        Neighbours.DISTRICT, office.neighbours.round, Money.of("5000.00"), "Zuweisung 2", earmark));
    }

    /** Which the coordination may not reduce either. */
    @Test
    void aLaterOneIsTakenBackByFinanceAlone() {
        Tranche later = added(null);
        Tranche earmarked = added("Spielplatz");
        assertThat(refused(later)).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refused(earmarked)).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(office.budget().allocated()).isEqualTo(Money.of("90000.00"));
        office.budgets.cancel(Office.FINANCE, Neighbours.DISTRICT, later.id(), "Irrtum");
        assertThat(office.budget().allocated()).isEqualTo(Money.of("85000.00"));
    }

    /** Then no share tells which was the first. */
    @Test
    void whereTheCoordinationIsNotPaidTheEarliestIsTheFirst() {
        cancel(Role.FINANCE_OFFICER);
        office.neighbours.coordinationShare = BigDecimal.ZERO;
        Tranche opened = added(null);
        assertThat(refused(added(null))).isEqualTo(Refusal.Kind.FORBIDDEN);
        office.budgets.cancel(Office.caller("someone", Role.COORDINATOR), Neighbours.DISTRICT, opened.id(), "Irrtum");
        assertThat(office.budget().allocated()).isEqualTo(Money.of("5000.00"));
    }

    /** Once what opened the budget is gone the next does not become it: the others stay finance's, one after the other. */
    @Test
    void noneThatFollowedBecomesTheFirst() {
        cancel(Role.FINANCE_OFFICER);
        office.neighbours.coordinationShare = BigDecimal.ZERO;
        Tranche opened = added(null);
        Tranche second = added(null);
        Tranche third = added(null);
        office.budgets.cancel(Office.caller("someone", Role.COORDINATOR), Neighbours.DISTRICT, opened.id(), "Irrtum");
        assertThat(refused(second)).isEqualTo(Refusal.Kind.FORBIDDEN);
        office.budgets.cancel(Office.FINANCE, Neighbours.DISTRICT, second.id(), "Irrtum");
        assertThat(refused(third)).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(office.budget().allocated()).isEqualTo(Money.of("5000.00"));
    }

    @Test
    void whatIsCommittedKeepsIt() {
        office.commit(office.neighbours.approved("sponsor", "0.01"), "0.01");
        assertThat(catchThrowableOfType(Refusal.class, () -> cancel(Role.FINANCE_OFFICER))
                        .kind())
                .isEqualTo(Refusal.Kind.RULE);
        assertThat(office.budget().allocated()).isEqualTo(Money.of("80000.00"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FINANCE_OFFICER", "COORDINATOR"})
    void toOthersThereIsNone(Role role) {
        assertThat(catchThrowableOfType(Refusal.class, () -> cancel(role)).kind())
                .isIn(Refusal.Kind.NOT_FOUND, Refusal.Kind.FORBIDDEN);
        assertThat(office.budget().allocated()).isEqualTo(Money.of("80000.00"));
    }
}
