package de.stadtteilkapital.finance.core.persistence;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.persistence.TypedQuery;

/** What waits for people in this room, each in one statement; the caller's scope is given, over the alias {@code e}. */
public final class WorkRepository {
    private static final String CASE = "e.district, e.application, g.fileNumber, g.title, g.sponsorName, ";
    private static final String GRANT = "select e.id, e.district, e.application, e.fileNumber, e.title, e.sponsorName,"
            + " e.%1$s, e.%1$s from GrantEntity e where ";

    private final Store store;

    /** Something that waits. @param day of what {@code since} or the term is reckoned */
    public record WaitingMoney(
            String id,
            String district,
            String application,
            String fileNumber,
            String title,
            String sponsorName,
            LocalDate since,
            LocalDate day) {}

    public WorkRepository(Store store) {
        this.store = requireNonNull(store);
    }

    /** Payments that somebody else has prepared. */
    public List<WaitingMoney> toRelease(RowFilter scope, String me, int most) {
        return lines(
                "select e.id, " + CASE + "e.preparedOn, r.neededBy from DisbursementEntity e, GrantEntity g,"
                        + " PaymentRequestEntity r where g.id = e.grant and r.id = e.paymentRequest and ",
                RowFilter.is("e.state", Disbursement.State.PENDING_RELEASE)
                        .and(RowFilter.isNot("e.preparedBy", me))
                        .and(scope),
                " order by r.neededBy, e.id",
                most);
    }

    /** Requests for money that are not in payment. */
    public List<WaitingMoney> requested(RowFilter scope, int most) {
        return lines(
                "select e.id, " + CASE + "e.requestedOn, e.neededBy from PaymentRequestEntity e, GrantEntity g"
                        + " where g.id = e.grant and ",
                RowFilter.is("e.state", PaymentRequest.State.REQUESTED).and(scope),
                " order by e.neededBy, e.id",
                most);
    }

    /** Final proofs of grants of which the auditor has neither prepared nor released a payment. */
    public List<WaitingMoney> toAudit(RowFilter scope, String me, int most) {
        return lines(
                "select e.id, " + CASE + "e.submittedOn, e.submittedOn from ProofEntity e, GrantEntity g"
                        + " where g.id = e.grantId and ",
                RowFilter.is("e.state", ProofOfUse.State.SUBMITTED)
                        .and(RowFilter.is("e.kind", ProofOfUse.Kind.FINAL))
                        .and(new RowFilter(
                                "not exists (select d.id from DisbursementEntity d where d.grant = e.grantId"
                                        + " and (d.preparedBy = :me or d.releasedBy = :me))",
                                Map.of("me", me)))
                        .and(scope),
                " order by e.submittedOn, e.id",
                most);
    }

    public List<WaitingMoney> toAccept(RowFilter scope, LocalDate today, int most) {
        RowFilter inTime = new RowFilter(
                "e.end >= :today and (e.acceptUntil is null or e.acceptUntil >= :today)", Map.of("today", today));
        return lines(
                GRANT.formatted("issuedOn"),
                RowFilter.is("e.state", GrantState.ISSUED).and(inTime).and(scope),
                " order by e.issuedOn, e.id",
                most);
    }

    /** Grants whose period has ended, and of which there is no final proof. */
    public List<WaitingMoney> toProve(RowFilter scope, int most) {
        return lines(GRANT.formatted("end"), scope, " order by e.end, e.id", most);
    }

    private List<WaitingMoney> lines(String select, RowFilter wanted, String order, int most) {
        return store.reading(em -> {
            TypedQuery<Object[]> query = em.createQuery(select + wanted.condition() + order, Object[].class);
            wanted.parameters().forEach(query::setParameter);
            return query.setMaxResults(most)
                    .getResultStream()
                    .map(WorkRepository::line)
                    .toList();
        });
    }

    private static WaitingMoney line(Object[] row) {
        return new WaitingMoney(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (LocalDate) row[6],
                (LocalDate) row[7]);
    }
}
