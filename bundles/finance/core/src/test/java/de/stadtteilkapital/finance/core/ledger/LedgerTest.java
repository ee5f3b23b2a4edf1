package de.stadtteilkapital.finance.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.core.persistence.EntrySums;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.testing.Constraint;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnBothDatabases
class LedgerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PostingDocument DOCUMENT = new PostingDocument(PostingDocument.Kind.TRANCHE, "T");

    private final RoomDatabase database;

    private final String round = Ids.next();
    private final Place place = new Place("hamm-norden", round, Ids.next());
    private final Ledger ledger;

    LedgerTest(Database kind) {
        database = RoomDatabase.on(kind);
        ledger = new Ledger(database.transactions());
    }

    @BeforeEach
    void openAccounts() {
        database.transactions().run(() -> {
            ledger.openRound(place);
            ledger.openGrant(place);
        });
        post(Entry.TRANCHE, "100000.00");
        post(Entry.COORDINATION_SHARE, "20000.00");
    }

    private String post(Entry entry, String amount) {
        return database.transactions().required(() -> ledger.post(entry, place, Money.of(amount), DAY, DOCUMENT));
    }

    private Money balance(AccountKind kind) {
        return database.transactions().required(() -> ledger.available(kind, place));
    }

    @Test
    void movesMoneyFromAccountToAccount() {
        post(Entry.COMMITTED, "9500.00");
        post(Entry.GRANTED, "9500.00");
        post(Entry.REQUESTED, "4000.00");

        assertThat(balance(AccountKind.BUDGET)).isEqualTo(Money.of("90500.00"));
        assertThat(balance(AccountKind.COMMITTED)).isEqualTo(Money.ZERO);
        assertThat(balance(AccountKind.GRANTED)).isEqualTo(Money.of("5500.00"));
        assertThat(balance(AccountKind.REQUESTED)).isEqualTo(Money.of("4000.00"));
    }

    @Test
    void whoOpensAnAccountSecondIsRepeatedAndThenAskedToComeAgain() {
        assertThatThrownBy(() -> database.transactions()
                        .run(() ->
                                new AccountRows(database.transactions().connection()).open(AccountKind.BUDGET, place)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    @Test
    void refusesToOverdrawWithWhatIsThere() {
        assertThatThrownBy(() -> post(Entry.COMMITTED, "100000.01")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.RULE);
            assertThat(refusal.detail().german()).contains("100.000,00");
        });
        assertThat(balance(AccountKind.BUDGET)).isEqualTo(Money.of("100000.00"));
    }

    @Test
    void takesAPostingBackOnce() {
        String posting = post(Entry.COMMITTED, "9500.00");
        database.transactions().run(() -> ledger.reverse(posting, DAY));

        assertThat(balance(AccountKind.BUDGET)).isEqualTo(Money.of("100000.00"));
        post(Entry.COMMITTED, "9500.00");
        assertThatThrownBy(() -> database.transactions().run(() -> ledger.reverse(posting, DAY)))
                .rootCause()
                .message()
                .containsIgnoringCase("finance_posting_reversed_once");
    }

    @Test
    void refusesToTakeBackWhatHasMovedOn() {
        String posting = post(Entry.COMMITTED, "9500.00");
        post(Entry.GRANTED, "9500.00");
        assertThatThrownBy(() -> database.transactions().run(() -> ledger.reverse(posting, DAY)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"BUDGET, COMMITTED", "GRANTED, REQUESTED", "FUNDS, IN_PAYMENT", "IN_PAYMENT, CASH"})
    void holdsAgainstPostingsByHand(AccountKind debit, AccountKind credit) {
        assertThat(refusing(debit.at(place), credit.at(place), "200000.00")).isEqualTo(Constraint.CHECK);
    }

    @Test
    void keepsTheTotalsOfPostingsByHand() throws SQLException {
        database.byHand(posting(AccountKind.BUDGET.at(place), AccountKind.COMMITTED.at(place), "500.00"));
        assertThat(balance(AccountKind.BUDGET)).isEqualTo(Money.of("99500.00"));
        assertThat(balance(AccountKind.COMMITTED)).isEqualTo(Money.of("500.00"));
    }

    @Test
    void findsTotalsThatWereChangedByHand() throws SQLException {
        LedgerRepository books = new LedgerRepository(database.store());
        assertThat(books.unreconciled()).isZero();
        String change = "update finance_account set credit_total = credit_total %s 1 where id = '"
                + AccountKind.BUDGET.at(place) + "'";
        database.byHand(change.formatted("+"));
        assertThat(books.unreconciled()).isEqualTo(1);
        assertThat(books.accounts(place.district(), round))
                .filteredOn(account -> !account.reconciled())
                .extracting(LedgerAccount::kind)
                .containsExactly("BUDGET");
        database.byHand(change.formatted("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update finance_entry_total set amount = amount + 1 where entry = 'TRANCHE' and round_id = '%s'",
                "delete from finance_entry_total where entry = 'TRANCHE' and round_id = '%s'",
                "insert into finance_entry_total (round_id, entry, district, amount) values ('%s', 'REPAID', 'x', 1)"
            })
    void findsTotalsOfEntriesThatWereChangedByHand(String change) throws SQLException {
        LedgerRepository books = new LedgerRepository(database.store());
        assertThat(books.unreconciled()).isZero();
        database.byHand(change.formatted(round));
        assertThat(books.unreconciled()).isEqualTo(1);
        database.byHand("delete from finance_entry_total where round_id = '" + round + "'");
        database.byHand("insert into finance_entry_total (round_id, entry, district, amount)"
                + " select round_id, entry, district, sum(amount) from finance_posting where round_id = '" + round
                + "' group by round_id, entry, district");
        assertThat(books.unreconciled()).isZero();
    }

    @Test
    void keepsTheTotalOfEachEntryWithoutWhatWasTakenBack() {
        LedgerRepository books = new LedgerRepository(database.store());
        post(Entry.COMMITTED, "9500.00");
        String mistake = post(Entry.COMMITTED, "300.00");
        database.transactions().run(() -> ledger.reverse(mistake, DAY));
        EntrySums sums = books.sumsOfRound(place.district(), round);
        assertThat(sums.of(Entry.COMMITTED)).isEqualTo(Money.of("9500.00"));
        assertThat(sums.of(Entry.TRANCHE)).isEqualTo(Money.of("100000.00"));
        assertThat(books.sumsOfRound("elsewhere", round)).isEqualTo(EntrySums.NONE);
    }

    @Test
    void refusesUnknownAccounts() {
        assertThat(refusing(AccountKind.BUDGET.at(place), "pocket:" + round, "1.00"))
                .isEqualTo(Constraint.REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update finance_posting set amount = 1",
                "delete from finance_posting",
                "truncate table finance_posting",
                "drop table finance_account"
            })
    void neverChanges(String sql) {
        assertThatThrownBy(() -> database.byHand(sql)).isInstanceOf(SQLException.class);
        assertThat(balance(AccountKind.BUDGET)).isEqualTo(Money.of("100000.00"));
    }

    private Constraint refusing(String debit, String credit, String amount) {
        return database.refusing(posting(debit, credit, amount));
    }

    private String posting(String debit, String credit, String amount) {
        return "insert into finance_posting (id, district, round_id, booked_on, entry, debit_account,"
                + " credit_account, amount, document_kind, document) values ('" + Ids.next() + "', 'hamm-norden', '"
                + round + "', date('2026-11-23'), 'COMMITTED', '" + debit + "', '" + credit + "', " + amount
                + ", 'TRANCHE', 'T')";
    }
}
