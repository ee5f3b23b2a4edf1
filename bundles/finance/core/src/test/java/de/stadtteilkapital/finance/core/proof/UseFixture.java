package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.AuditService;
import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.CallReceipt;
import de.stadtteilkapital.finance.api.ClaimService;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.Disbursement.State;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.Instrument;
import de.stadtteilkapital.finance.api.MoneyPathService;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.ProofService;
import de.stadtteilkapital.finance.api.ResultsDesk;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.api.VoucherService;
import de.stadtteilkapital.finance.core.FinanceEvents;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.GrantBasis;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A grant of 10,000.00 in a round of the year 2027, paid as a test needs it, on the room's own tables and ledger. */
final class UseFixture {
    static final String DISTRICT = "hamm-norden";
    static final Caller SPONSOR = caller("traeger1", new Assignment(Role.SPONSOR, null, null, null, List.of("S1")));
    static final Caller OTHER_SPONSOR =
            caller("traeger2", new Assignment(Role.SPONSOR, null, null, null, List.of("S2")));
    static final Caller FINANCE = house("finanzen", Role.FINANCE_OFFICER);
    static final Caller AUDITOR = house("revision", Role.AUDITOR);

    private final RoomDatabase database;
    private final Ledger ledger;
    private final DisbursementRepository disbursements;
    private final FundCallRepository calls;
    private final GrantRepository grants;
    final NotedEvents notes = new NotedEvents();
    final String round = Ids.next();
    final String payee = "Holz & Söhne " + round;
    final BusinessClock clock = new TestClock();
    final UseActs acts;
    final UseService use;
    final VoucherService vouchers;
    final ProofService proofs;
    final AuditService audits;
    final ClaimService claims;
    final Repayments repayments;
    final MoneyPathService paths;
    LocalDate today = LocalDate.of(2027, 1, 4);
    ResultsDesk.Reported reported = ResultsDesk.Reported.EFFECTS;
    final RoundOf2027 settings = new RoundOf2027();
    private int made;

    /** Stands at a day that a test sets. */
    private final class TestClock implements BusinessClock {
        @Override
        public Instant now() {
            return today.atTime(12, 0).atZone(zone()).toInstant();
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("Europe/Berlin");
        }
    }

    UseFixture(RoomDatabase database) {
        this.database = database;
        ledger = new Ledger(database.transactions());
        disbursements = new DisbursementRepository(database.store());
        calls = new FundCallRepository(database.store());
        grants = new GrantRepository(database.store(), clock);
        paths = new MoneyPaths(database.store(), database.transactions(), clock);
        ProofContext desk = desk(HandOver.fixed(application -> reported));
        acts = new UseActs(desk);
        use = new GrantUse(desk, acts);
        vouchers = new Vouchers(desk, acts);
        proofs = new Proofs(desk, acts);
        audits = new Audits(desk);
        claims = new Recoveries(desk);
        repayments = new Repayments(desk, acts);
        Place place = Place.of(DISTRICT, round);
        Tranche tranche = new Tranche(
                Ids.next(), DISTRICT, round, Money.of("100000.00"), Money.of("20000.00"), "Zusage 1", null, today);
        new TrancheRepository(database.store()).add(tranche);
        database.transactions().run(() -> {
            ledger.openRound(place);
            PostingDocument document = new PostingDocument(PostingDocument.Kind.TRANCHE, tranche.id());
            ledger.post(Entry.TRANCHE, place, Money.of("80000.00"), today, document);
            ledger.post(Entry.COORDINATION_SHARE, place, Money.of("20000.00"), today, document);
        });
    }

    /** @param results whoever knows of them, or nobody */
    ProofContext desk(HandOver<ResultsDesk> results) {
        List<BaseRate> rates = List.of(
                new BaseRate(LocalDate.of(2026, 1, 1), new BigDecimal("1.27"), LocalDate.of(2027, 12, 31), true));
        return new ProofContext(
                database.store(),
                database.transactions(),
                clock,
                new FinanceEvents(notes),
                ledger,
                settings,
                () -> rates,
                results);
    }

    private static Caller house(String account, Role role) {
        return caller(account, new Assignment(role, DISTRICT, null, null, List.of()));
    }

    static Caller caller(String account, Assignment assignment) {
        return new Caller(account, account, List.of(assignment), Set.of());
    }

    /** All of it is asked for. */
    Grant grant(String sponsor, String amount) {
        Grant grant = unasked(sponsor, amount);
        asked(grant, amount);
        return grant;
    }

    /** Nothing of it is asked for. */
    Grant unasked(String sponsor, String amount) {
        Money money = Money.of(amount);
        Grant grant = new Grant(
                Ids.next(),
                "HN-" + round.substring(24) + "-" + ++made,
                Ids.next(),
                sponsor,
                "Verein",
                DISTRICT,
                round,
                "Projekt",
                money,
                Instrument.NOTICE,
                GrantState.ACTIVE,
                LocalDate.of(2027, 1, 4),
                LocalDate.of(2027, 6, 30),
                today,
                today,
                List.of(
                        new GrantLine(
                                "FEES", "Honorare", new Money(money.amount().divide(BigDecimal.valueOf(2)))),
                        new GrantLine(
                                "MATERIAL", "Material", new Money(money.amount().divide(BigDecimal.valueOf(2))))),
                List.of());
        grants.add(grant, new GrantBasis("Weg 1|59065 Hamm", "Sitzung 1", 1, today, today));
        database.transactions().run(() -> {
            ledger.openGrant(ProofContext.place(grant));
            post(Entry.COMMITTED, grant, money, PostingDocument.Kind.APPLICATION, grant.application());
            post(Entry.GRANTED, grant, money, PostingDocument.Kind.GRANT, grant.id());
        });
        return grant;
    }

    /** Payments are prepared for it without a request's row. */
    void asked(Grant grant, String amount) {
        asked(grant, amount, "R");
    }

    void asked(Grant grant, String amount, String request) {
        Money money = Money.of(amount);
        database.transactions()
                .run(() -> post(Entry.REQUESTED, grant, money, PostingDocument.Kind.PAYMENT_REQUEST, request));
    }

    /** Money comes in today. */
    String receive(String amount) {
        Money money = Money.of(amount);
        FundCall call = new FundCall(
                Ids.next(),
                ++made,
                DISTRICT,
                round,
                today,
                money,
                Money.ZERO,
                FundCall.State.DRAFT,
                List.of(),
                today,
                null,
                Money.ZERO,
                List.of(),
                null);
        calls.add(call);
        database.transactions().run(() -> {
            calls.dispatch(call.id(), today);
            CallReceipt receipt = new CallReceipt(Ids.next(), money, today, "BANK-" + call.number(), null);
            calls.receive(call.id(), receipt);
            Place place = Place.of(DISTRICT, round);
            ledger.post(
                    Entry.FUNDS_CALLED,
                    place,
                    money,
                    today,
                    new PostingDocument(PostingDocument.Kind.FUND_CALL, call.id()));
            PostingDocument document = new PostingDocument(PostingDocument.Kind.RECEIPT, receipt.id());
            for (Entry entry : List.of(Entry.FUNDS_RECEIVED, Entry.FUNDS_AT_DISPOSAL)) {
                ledger.post(entry, place, money, today, document);
            }
        });
        return call.id();
    }

    /** A payment that finanzen prepares and freigabe releases, executed today. */
    String pay(Grant grant, String amount) {
        return pay(grant, amount, "finanzen", "freigabe");
    }

    String pay(Grant grant, String amount, String preparedBy, String releasedBy) {
        String id = prepare(grant, amount, preparedBy);
        database.transactions().run(() -> {
            disbursements.release(id, releasedBy, today);
            disbursements.putInto("F" + id.substring(1), List.of(id));
            disbursements.pay(List.of(id), today);
            post(Entry.DISBURSED, grant, Money.of(amount), PostingDocument.Kind.DISBURSEMENT, id);
            post(Entry.PAID_OUT, grant, Money.of(amount), PostingDocument.Kind.DISBURSEMENT, id);
        });
        return id;
    }

    String prepare(Grant grant, String amount, String preparedBy) {
        String id = Ids.next();
        Money money = Money.of(amount);
        database.transactions().run(() -> {
            disbursements.add(
                    new Disbursement(
                            id,
                            Ids.next(),
                            grant.id(),
                            grant.application(),
                            DISTRICT,
                            round,
                            money,
                            State.PENDING_RELEASE,
                            "Verein",
                            "DE02120300000000202051",
                            preparedBy,
                            null,
                            null,
                            null,
                            null),
                    grant.fileNumber(),
                    today);
            post(Entry.ORDERED, grant, money, PostingDocument.Kind.DISBURSEMENT, id);
            post(Entry.SET_ASIDE, grant, money, PostingDocument.Kind.DISBURSEMENT, id);
        });
        return id;
    }

    private void post(Entry entry, Grant grant, Money amount, PostingDocument.Kind kind, String document) {
        ledger.post(entry, ProofContext.place(grant), amount, today, new PostingDocument(kind, document));
    }

    /** A voucher on material, dated and paid on one day. */
    Voucher voucher(Grant grant, String number, String amount, String day) {
        LocalDate date = LocalDate.parse(day);
        return vouchers.enter(
                SPONSOR,
                grant.id(),
                new NewVoucher(date, date, payee, "Bretter", "MATERIAL", Money.of(amount), number));
    }

    Money balance(AccountKind kind, Grant grant) {
        return database.transactions().required(() -> ledger.available(kind, ProofContext.place(grant)));
    }

    GrantState state(Grant grant) {
        return grants.grant(grant.id()).orElseThrow().state();
    }
}
