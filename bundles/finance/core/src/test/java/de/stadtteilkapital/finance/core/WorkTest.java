package de.stadtteilkapital.finance.core;

import static de.stadtteilkapital.platform.testing.fakes.Callers.barred;
import static de.stadtteilkapital.platform.testing.fakes.Callers.in;
import static de.stadtteilkapital.platform.testing.fakes.Callers.sponsor;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.api.PaymentRequest;
import de.stadtteilkapital.finance.core.work.GrantSearch;
import de.stadtteilkapital.finance.core.work.GrantsToAccept;
import de.stadtteilkapital.finance.core.work.MoneyWork;
import de.stadtteilkapital.finance.core.work.PaymentsToRelease;
import de.stadtteilkapital.finance.core.work.ProofTerms;
import de.stadtteilkapital.finance.core.work.ProofsOverdue;
import de.stadtteilkapital.finance.core.work.ProofsToAudit;
import de.stadtteilkapital.finance.core.work.ProofsToSubmit;
import de.stadtteilkapital.finance.core.work.RequestsToHandle;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.api.work.Waiting;
import de.stadtteilkapital.platform.api.work.Work;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What this room says needs whom, and what it finds. */
@OnBothDatabases
class WorkTest {
    /** The ledger is never emptied, so others' cases lie beside. */
    private static final int EVERYTHING = 100_000;

    private static final Caller AUDITOR = Office.caller("revision", Role.AUDITOR);
    private static final Caller COORDINATOR = Office.caller("koordination", Role.COORDINATOR);

    private final RoomDatabase database;
    private final Office office;
    private final PaymentsToRelease toRelease;
    private final RequestsToHandle requested;
    private final ProofsToAudit toAudit;
    private final GrantsToAccept toAccept;
    private final ProofsToSubmit toProve;
    private final ProofsOverdue overdue;
    private final GrantSearch search;

    WorkTest(Database kind) {
        database = RoomDatabase.on(kind);
        office = new Office(database);
        Store store = database.store();
        MoneyWork money = new MoneyWork(store, office);
        ProofTerms terms = new ProofTerms(store, office.neighbours.rooms(), office);
        toRelease = new PaymentsToRelease(money);
        requested = new RequestsToHandle(money);
        toAudit = new ProofsToAudit(money);
        toAccept = new GrantsToAccept(money);
        toProve = new ProofsToSubmit(money, terms);
        overdue = new ProofsOverdue(money, terms);
        search = new GrantSearch(store, office);
    }

    private static List<String> ids(Work work, Caller me) {
        return work.waiting(me, EVERYTHING).stream()
                .map(waiting -> waiting.subject().id())
                .toList();
    }

    private static Waiting line(Work work, Caller me, String id) {
        return work.waiting(me, EVERYTHING).stream()
                .filter(waiting -> waiting.subject().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Disbursement prepared(Grant grant) {
        PaymentRequest request = office.request(grant, "100.00");
        office.receive(office.call(), "100.00");
        return office.prepare(request);
    }

    @Test
    void aPaymentWaitsForAReleaseBySomebodyElseThanWhoPreparedIt() {
        Disbursement payment = prepared(office.active("100.00"));
        assertThat(ids(toRelease, Office.RELEASER)).contains(payment.id());
        Caller preparer =
                new Caller(Office.FINANCE.account(), "beides", Office.RELEASER.roles(), Office.RELEASER.bars());
        assertThat(ids(toRelease, preparer)).doesNotContain(payment.id());
        assertThat(ids(toRelease, barred(Office.RELEASER, payment.application())))
                .doesNotContain(payment.id());
        assertThat(ids(toRelease, in("anderswo", Role.PAYMENT_RELEASER))).doesNotContain(payment.id());
        office.disbursements.release(Office.RELEASER, payment.id());
        assertThat(ids(toRelease, Office.RELEASER)).doesNotContain(payment.id());
    }

    @Test
    void aRequestForMoneyWaitsUntilItsPaymentIsPrepared() {
        Grant grant = office.active("100.00");
        PaymentRequest request = office.request(grant, "100.00");
        Waiting line = line(requested, Office.FINANCE, request.id());
        assertThat(line.fileNumber()).isEqualTo(grant.fileNumber());
        assertThat(line.title()).isEqualTo(grant.title());
        assertThat(line.whose()).isEqualTo(grant.sponsorName());
        assertThat(line.due()).isEqualTo(request.neededBy());
        assertThat(ids(requested, Office.SPONSOR)).doesNotContain(request.id());
        assertThat(ids(requested, barred(Office.FINANCE, grant.application()))).doesNotContain(request.id());
        office.receive(office.call(), "100.00");
        office.prepare(request);
        assertThat(ids(requested, Office.FINANCE)).doesNotContain(request.id());
    }

    @Test
    void aProofWaitsForAnAuditorWhoHadNoHandInThePayments() throws SQLException {
        Grant grant = office.active("100.00");
        office.disbursements.release(Office.RELEASER, prepared(grant).id());
        String proof = Ids.next();
        database.byHand(
                "insert into finance_proof (id, grant_id, application, sponsor, district, kind, state, submitted_on,"
                        + " paid, tolerance, final_of, version) values ('" + proof + "', '" + grant.id() + "', '"
                        + grant.application()
                        + "', 'sponsor', '" + grant.district() + "', 'FINAL', 'SUBMITTED', '2026-11-23', 0, 0.2, '"
                        + grant.id() + "', 0)");
        assertThat(ids(toAudit, AUDITOR)).contains(proof);
        assertThat(ids(toAudit, Office.caller(Office.FINANCE.account(), Role.AUDITOR)))
                .doesNotContain(proof);
        assertThat(ids(toAudit, Office.caller(Office.RELEASER.account(), Role.AUDITOR)))
                .doesNotContain(proof);
        assertThat(ids(toAudit, barred(AUDITOR, grant.application()))).doesNotContain(proof);
        assertThat(ids(toAudit, COORDINATOR)).doesNotContain(proof);
        database.byHand("update finance_proof set state = 'AUDITED' where id = '" + proof + "'");
        assertThat(ids(toAudit, AUDITOR)).doesNotContain(proof);
    }

    @Test
    void aGrantWaitsForItsSponsorToAcceptIt() {
        String application = office.neighbours.approved("sponsor", "100.00");
        office.commit(application, "100.00");
        Grant grant = office.grants.issue(Office.FINANCE, new NewGrant(application));
        assertThat(ids(toAccept, Office.SPONSOR)).contains(grant.id());
        assertThat(ids(toAccept, sponsor("hamm-norden", "another"))).doesNotContain(grant.id());
        assertThat(ids(toAccept, Office.FINANCE)).doesNotContain(grant.id());
        office.grants.accept(Office.SPONSOR, grant.id());
        assertThat(ids(toAccept, Office.SPONSOR)).doesNotContain(grant.id());
    }

    @Test
    void theSponsorIsToldOfTheProofFromTheEndOnAndTheCoordinationOnceItIsLate() {
        Grant grant = office.active("100.00");
        office.today = grant.end();
        assertThat(ids(toProve, Office.SPONSOR)).doesNotContain(grant.id());
        office.today = grant.end().plusDays(1);
        assertThat(line(toProve, Office.SPONSOR, grant.id()).due())
                .isEqualTo(grant.end().plusWeeks(4));
        office.today = grant.end().plusWeeks(4);
        assertThat(ids(overdue, COORDINATOR)).doesNotContain(grant.id());
        office.today = grant.end().plusWeeks(4).plusDays(1);
        assertThat(ids(overdue, COORDINATOR)).contains(grant.id());
        assertThat(ids(overdue, barred(COORDINATOR, grant.application()))).doesNotContain(grant.id());
        assertThat(ids(overdue, in("anderswo", Role.COORDINATOR))).doesNotContain(grant.id());
        assertThat(ids(overdue, Office.SPONSOR)).doesNotContain(grant.id());
    }

    @Test
    void oneStatementReadsHoweverManyWait() {
        for (int i = 0; i < 3; i++) {
            office.request(office.active("100.00"), "50.00");
        }
        office.today = office.today.plusYears(2);
        for (Work work : List.of(toRelease, requested, toAudit, toAccept, toProve, overdue)) {
            for (Caller me : List.of(Office.FINANCE, Office.RELEASER, AUDITOR, COORDINATOR, Office.SPONSOR)) {
                assertThat(database.statements(() -> ids(work, me)))
                        .as(work.kind())
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    private List<String> found(Caller me, String words) {
        return search.find(me, new Sought(words), EVERYTHING).stream()
                .map(found -> found.subject().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"bürgerverein", "SPIELPLATZ", "hn-2026-0001", "9.500,00 €", "9500"})
    void aGrantIsFoundByNumberTitleSponsorAndAmount(String words) {
        Grant grant = office.active("9500.00");
        assertThat(found(Office.FINANCE, words)).contains(grant.id());
        assertThat(found(Office.SPONSOR, words)).contains(grant.id());
    }

    @Test
    void whatIsNotTheirsOrBarredFromThemNobodyFinds() {
        Grant grant = office.active("9500.00");
        assertThat(found(Office.FINANCE, "100%")).doesNotContain(grant.id());
        assertThat(found(barred(Office.FINANCE, grant.application()), "9500")).doesNotContain(grant.id());
        assertThat(found(in("anderswo", Role.FINANCE_OFFICER), "9500")).doesNotContain(grant.id());
        assertThat(found(sponsor("hamm-norden", "another"), "9500")).doesNotContain(grant.id());
        Found found = search.find(Office.FINANCE, new Sought("9500"), EVERYTHING).stream()
                .filter(one -> one.subject().id().equals(grant.id()))
                .findFirst()
                .orElseThrow();
        assertThat(found.about().german()).isEqualTo(grant.sponsorName() + ", in der Durchführung");
    }
}
