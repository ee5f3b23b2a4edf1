package de.stadtteilkapital.finance.core.ledger;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Words;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The double-entry ledger: append-only, in the unit of work under way. Reference it as a component
 * ({@code @Reference Ledger}), or make one with the unit's {@link Transactions} in a test.
 *
 * <p>A posting debits one account and credits another; {@link Entry} says which. The database keeps the totals of both,
 * and of the entry in its round, with the posting in one statement and refuses an overdraft, an unknown account, a change
 * and a deletion, whoever tries. An act that wants words of its own for the refusal asks {@link #available} first: that
 * locks the account until the unit ends.
 *
 * <p>What an audit and a recovery book, {@code grant} being the grant's {@link Place}:
 *
 * <pre>
 * accepted            ACCEPTED           document AUDIT
 * unused              REPAYABLE, CLAIMED document RECOVERY_CLAIM; interest: INTEREST_CLAIMED
 * principal comes     REPAID, CLAIM_PAID, RECOVERED_AT_DISPOSAL, REUSED          document RECOVERY_PAYMENT
 * ... after the round REPAID, CLAIM_PAID_AFTER_ROUND, RECOVERED_FOR_FUNDER
 * interest comes      INTEREST_PAID
 * closed              RETURNED           document GRANT
 * </pre>
 */
@Component(service = Ledger.class)
public final class Ledger {
    private final Transactions transactions;

    @Activate
    public Ledger(@Reference Transactions transactions) {
        this.transactions = requireNonNull(transactions);
    }

    /** Opens the accounts of a round; those that exist stay. */
    public void openRound(Place place) {
        open(AccountKind.Reach.ROUND, Place.of(place.district(), place.round()));
    }

    /** Opens the accounts of a grant; those that exist stay. */
    public void openGrant(Place place) {
        open(AccountKind.Reach.GRANT, place);
    }

    private void open(AccountKind.Reach reach, Place place) {
        AccountRows accounts = accounts();
        Arrays.stream(AccountKind.values())
                .filter(kind -> kind.reach() == reach && !accounts.exists(kind.at(place)))
                .forEach(kind -> accounts.open(kind, place));
    }

    /**
     * Books an amount above zero.
     *
     * @param bookedOn the day it counts for: the bank's value date, or the day of the act
     * @return the posting's id
     * @throws Refusal 422 where an account would be overdrawn
     * @throws IllegalStateException where an account has not been opened
     */
    public String post(Entry entry, Place place, Money amount, LocalDate bookedOn, PostingDocument document) {
        return book(
                new Posting(
                        Ids.next(),
                        place,
                        bookedOn,
                        entry.name(),
                        entry.debit().at(place),
                        entry.credit().at(place),
                        amount,
                        document,
                        null),
                entry.debit(),
                entry.credit());
    }

    /**
     * Takes a posting back by its mirror image; each at most once.
     *
     * @throws Refusal 422 where the money has moved on
     */
    public String reverse(String id, LocalDate bookedOn) {
        Posting original = postings().find(id);
        Entry entry = Entry.valueOf(original.entry());
        return book(
                new Posting(
                        Ids.next(),
                        original.place(),
                        bookedOn,
                        original.entry(),
                        original.creditAccount(),
                        original.debitAccount(),
                        original.amount(),
                        new PostingDocument(PostingDocument.Kind.POSTING, original.id()),
                        original.id()),
                entry.credit(),
                entry.debit());
    }

    private String book(Posting posting, AccountKind debit, AccountKind credit) {
        AccountRows accounts = accounts();
        accounts.lock(List.of(posting.debitAccount(), posting.creditAccount()));
        requireFunds(accounts, debit, AccountKind.Side.CREDIT, posting.debitAccount(), posting.amount());
        requireFunds(accounts, credit, AccountKind.Side.DEBIT, posting.creditAccount(), posting.amount());
        new EntryTotals(transactions.connection()).lock(posting.place(), Entry.valueOf(posting.entry()));
        postings().insert(posting);
        transactions.wrote("finance_posting", posting.id());
        return posting.id();
    }

    /** The balance of an account, which stays as it is until the unit of work ends; zero where it is not open. */
    public Money available(AccountKind kind, Place place) {
        AccountRows accounts = accounts();
        String id = kind.at(place);
        if (!accounts.exists(id)) {
            return Money.ZERO;
        }
        accounts.lock(List.of(id));
        return accounts.balance(kind, id);
    }

    /** An account loses on the side opposite to its own. */
    private static void requireFunds(
            AccountRows accounts, AccountKind kind, AccountKind.Side loses, String id, Money amount) {
        if (kind.side() != loses) {
            return;
        }
        Money balance = accounts.balance(kind, id);
        if (amount.isMoreThan(balance)) {
            throw overdrawn(kind, balance);
        }
    }

    private static Refusal overdrawn(AccountKind kind, Money balance) {
        return Refusal.rule(
                "/amount",
                Words.fill(
                        new Text(
                                "Auf dem Konto „%s“ stehen nur %s Euro; höchstens so viel ist möglich.",
                                "On the account “%s” there are only %s euro; at most that is possible."),
                        kind.label(),
                        balance),
                "finance.ledger." + kind.name().toLowerCase(Locale.ROOT),
                "Grundsätze ordnungsmäßiger Buchführung; KomHVO NRW");
    }

    private AccountRows accounts() {
        return new AccountRows(transactions.connection());
    }

    private Postings postings() {
        return new Postings(transactions.connection());
    }
}
