package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.persistence.Keyset;
import de.stadtteilkapital.platform.persistence.NonEmpty;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;

/** Grants as lines of lists, with what has been paid and proven: three statements, however long the list. */
public final class GrantRows {
    private static final Keyset<GrantEntity> GRANTS = new Keyset<>(GrantEntity.class, "id")
            .filter("district", "district")
            .filter("round", "round")
            .filter("application", "application")
            .filter("sponsor", "sponsor")
            .sort("fileNumber", "fileNumber")
            .sort("issuedOn", "issuedOn")
            .sort("amount", "amount")
            .sort("end", "end")
            .search("title")
            .search("fileNumber")
            .search("sponsorName");

    private final Store store;
    private final BusinessClock clock;

    public GrantRows(Store store, BusinessClock clock) {
        this.store = requireNonNull(store);
        this.clock = requireNonNull(clock);
    }

    /** Those that stand so today; an active grant is completed from the day after its end. */
    public RowFilter in(Collection<GrantState> states) {
        return states.stream().map(this::in).reduce(RowFilter::or).orElse(RowFilter.ALL);
    }

    private RowFilter in(GrantState state) {
        RowFilter stored = RowFilter.is("e.state", state);
        RowFilter active = RowFilter.is("e.state", GrantState.ACTIVE);
        Map<String, Object> today = Map.of("today", clock.today());
        return switch (state) {
            case ACTIVE -> active.and(new RowFilter("e.end >= :today", today));
            case COMPLETED -> stored.or(active.and(new RowFilter("e.end < :today", today)));
            default -> stored;
        };
    }

    /** @param proofTerm of a district */
    public Page<GrantRow> page(PageRequest request, RowFilter scope, Function<String, Period> proofTerm) {
        return store.in(em -> {
            Page<GrantEntity> rows = GRANTS.page(em, request, scope, row -> row);
            List<String> ids = rows.items().stream().map(GrantEntity::id).toList();
            Map<String, Money> paid = sums(em.createQuery(
                            "select e.grant, sum(e.amount) from DisbursementEntity e where e.grant in :ids"
                                    + " and e.state = :paid group by e.grant",
                            Object[].class)
                    .setParameter("ids", NonEmpty.of(ids))
                    .setParameter("paid", Disbursement.State.PAID));
            Map<String, Money> proven = sums(em.createQuery(
                            "select e.grantId, sum(e.amount) from VoucherEntity e where e.grantId in :ids"
                                    + " group by e.grantId",
                            Object[].class)
                    .setParameter("ids", NonEmpty.of(ids)));
            Map<String, Period> terms =
                    rows.items().stream().map(GrantEntity::district).distinct().collect(toMap(id -> id, proofTerm));
            return rows.map(row -> row.toRow(
                    clock.today(),
                    paid.getOrDefault(row.id(), Money.ZERO),
                    proven.getOrDefault(row.id(), Money.ZERO),
                    terms.get(row.district())));
        });
    }

    private static Map<String, Money> sums(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(toMap(row -> (String) row[0], row -> new Money((BigDecimal) row[1])));
    }

    /** What the scope lets see of these words or this amount, the newest first; without plans and sums. */
    public List<FoundGrant> find(RowFilter scope, int most) {
        return store.reading(em ->
                filled(em, scope, most).map(row -> row.toFound(clock.today())).toList());
    }

    private static Stream<GrantEntity> filled(EntityManager em, RowFilter scope, int most) {
        TypedQuery<GrantEntity> query = em.createQuery(
                "select e from GrantEntity e where " + scope.condition() + " order by e.fileNumber desc, e.id",
                GrantEntity.class);
        scope.parameters().forEach(query::setParameter);
        return query.setMaxResults(most).getResultStream();
    }

    /** A grant as the search shows it. */
    public record FoundGrant(String id, String fileNumber, String title, String sponsorName, GrantState state) {}

    /** The last day for the final proof of a grant in this state. */
    static LocalDate proofDue(GrantState state, LocalDate end, Period term) {
        return switch (state) {
            case ISSUED, ACTIVE, CHANGE_PENDING, SUSPENDED, COMPLETED -> end.plus(term);
            default -> null;
        };
    }
}
