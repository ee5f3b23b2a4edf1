package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.LedgerAccount;
import de.stadtteilkapital.finance.api.LedgerPosting;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.Query;

/** Reads the ledger; locks nothing but what seems to be wrong. */
public final class LedgerRepository {
    private static final Keyset<PostingEntity> POSTINGS = new Keyset<>(PostingEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .filter("grant", "grant")
            .filter("entry", "entry")
            .filter("document", "document");
    private static final String SIGNED =
            "sum(case when reversal_of is null then amount else -amount end) from finance_posting";

    private static final String DIFFERING =
            "a.debit_total <> coalesce((select sum(d.amount) from finance_posting d where d.debit_account = a.id), 0)"
                    + " or a.credit_total <>"
                    + " coalesce((select sum(c.amount) from finance_posting c where c.credit_account = a.id), 0)";

    private static final String DIFFERING_ENTRIES = "select d.round_id, d.entry from ("
            + "select p.round_id, p.entry from (select round_id, entry, " + SIGNED + " group by round_id, entry)"
            + " as p (round_id, entry, booked) left join finance_entry_total t"
            + " on t.round_id = p.round_id and t.entry = p.entry where t.amount is null or t.amount <> p.booked"
            + " union all select n.round_id, n.entry from finance_entry_total n where n.amount <> 0 and not exists"
            + " (select 1 from finance_posting f where f.round_id = n.round_id and f.entry = n.entry)"
            + ") as d (round_id, entry)";

    private final Store store;

    public LedgerRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** From the totals that the database keeps with each posting, however many there are. */
    public EntrySums sumsOfRound(String district, String round) {
        return sums(
                rows(
                        "select entry, amount from finance_entry_total where district = ?1 and round_id = ?2",
                        district,
                        round),
                0);
    }

    public EntrySums sumsOfGrant(String grant) {
        return sums(rows("select entry, " + SIGNED + " where grant_id = ?1 group by entry", grant), 0);
    }

    /** By grant, for all of a round at once. */
    public Map<String, EntrySums> sumsOfGrants(String round) {
        Map<String, List<Object[]>> byGrant = rows(
                        "select grant_id, entry, " + SIGNED
                                + " where round_id = ?1 and grant_id is not null group by grant_id, entry",
                        round)
                .stream()
                .collect(Collectors.groupingBy(row -> (String) row[0]));
        Map<String, EntrySums> sums = new HashMap<>();
        byGrant.forEach((grant, rows) -> sums.put(grant, sums(rows, 1)));
        return sums;
    }

    /** All accounts of a round, each with totals and sums compared, in the order of their ids. */
    public List<LedgerAccount> accounts(String district, String round) {
        return rows(
                        "select a.id, a.kind, a.grant_id, a.debit_total, a.credit_total,"
                                + " (select sum(d.amount) from finance_posting d where d.debit_account = a.id),"
                                + " (select sum(c.amount) from finance_posting c where c.credit_account = a.id)"
                                + " from finance_account a where a.district = ?1 and a.round_id = ?2 order by a.id",
                        district,
                        round)
                .stream()
                .map(row -> account(row, district, round))
                .toList();
    }

    private static LedgerAccount account(Object[] row, String district, String round) {
        AccountKind kind = AccountKind.valueOf((String) row[1]);
        Money debit = money(row[3]);
        Money credit = money(row[4]);
        return new LedgerAccount(
                (String) row[0],
                kind.name(),
                kind.label(),
                district,
                round,
                (String) row[2],
                debit,
                credit,
                kind.side() == AccountKind.Side.DEBIT ? debit.minus(credit) : credit.minus(debit),
                debit.equals(money(row[5])) && credit.equals(money(row[6])));
    }

    /**
     * How many totals, of accounts and of entries, in all districts, the postings do not bear out. While somebody posts,
     * Derby's scans see totals and postings of different moments; so those that seem to differ are looked at again under
     * lock.
     */
    @SuppressWarnings("unchecked") // a native query knows no types
    public long unreconciled() {
        List<String> suspects = store.in(
                em -> em.createNativeQuery("select a.id from finance_account a where " + DIFFERING + " order by a.id")
                        .getResultList());
        List<Object[]> entries = rows(DIFFERING_ENTRIES);
        return suspects.stream().filter(this::differsWhileNobodyPosts).count()
                + entries.stream()
                        .filter(row -> differsWhileNobodyPosts((String) row[0], (String) row[1]))
                        .count();
    }

    private boolean differsWhileNobodyPosts(String account) {
        return store.in(em -> {
            locked(em, "update finance_account set debit_total = debit_total where id = ?1", account);
            return !rows("select a.id from finance_account a where a.id = ?1 and (" + DIFFERING + ")", account)
                    .isEmpty();
        });
    }

    private boolean differsWhileNobodyPosts(String round, String entry) {
        return store.in(em -> {
            locked(
                    em,
                    "update finance_entry_total set amount = amount where round_id = ?1 and entry = ?2",
                    round,
                    entry);
            Object booked = value("select " + SIGNED + " where round_id = ?1 and entry = ?2", round, entry);
            Object kept =
                    value("select amount from finance_entry_total where round_id = ?1 and entry = ?2", round, entry);
            return !money(booked).equals(money(kept));
        });
    }

    private Object value(String sql, Object... parameters) {
        List<?> values = query(sql, parameters);
        return values.isEmpty() ? null : values.get(0);
    }

    private static void locked(EntityManager em, String update, String... key) {
        Query query = em.createNativeQuery(update);
        for (int i = 0; i < key.length; i++) {
            query.setParameter(i + 1, key[i]);
        }
        query.executeUpdate();
    }

    public Page<LedgerPosting> postings(PageRequest request, RowFilter scope) {
        return store.in(em -> POSTINGS.page(em, request, scope, PostingEntity::toRecord));
    }

    /** What documents have caused, in the order of booking. */
    public List<LedgerPosting> ofDocuments(Collection<String> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        return store.in(em -> em
                .createQuery(
                        "select e from PostingEntity e where e.document in :documents order by e.id",
                        PostingEntity.class)
                .setParameter("documents", documents)
                .getResultList()
                .stream()
                .map(PostingEntity::toRecord)
                .toList());
    }

    @SuppressWarnings("unchecked") // a native query knows no types
    private List<Object[]> rows(String sql, Object... parameters) {
        return (List<Object[]>) query(sql, parameters);
    }

    private List<?> query(String sql, Object... parameters) {
        return store.in(em -> {
            Query query = em.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
    }

    private static EntrySums sums(List<Object[]> rows, int from) {
        Map<Entry, Money> sums = new EnumMap<>(Entry.class);
        rows.forEach(row -> sums.put(Entry.valueOf((String) row[from]), money(row[from + 1])));
        return new EntrySums(sums);
    }

    private static Money money(Object sum) {
        return sum == null ? Money.ZERO : new Money((BigDecimal) sum);
    }
}
