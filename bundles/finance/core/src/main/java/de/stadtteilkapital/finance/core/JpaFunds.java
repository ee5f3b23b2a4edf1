package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.BaseRate;
import de.stadtteilkapital.finance.api.Budget;
import de.stadtteilkapital.finance.api.Disbursement;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.FundsAdmin;
import de.stadtteilkapital.finance.api.FundsService;
import de.stadtteilkapital.finance.api.NewDisbursement;
import de.stadtteilkapital.finance.api.NewFundCall;
import de.stadtteilkapital.finance.api.NewPaymentFile;
import de.stadtteilkapital.finance.api.NewTranche;
import de.stadtteilkapital.finance.api.PaymentFile;
import de.stadtteilkapital.finance.api.Receipt;
import de.stadtteilkapital.finance.api.Tranche;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.FundCallRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentFileRepository;
import de.stadtteilkapital.finance.core.persistence.PaymentRequestRepository;
import de.stadtteilkapital.finance.core.persistence.TrancheRepository;
import de.stadtteilkapital.finance.core.rates.BaseRates;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Budgets, calls and payments from the tables and the ledger. */
@Component(
        service = {FundsService.class, FundsAdmin.class},
        immediate = true)
public final class JpaFunds implements FundsAdmin {
    private final Transactions transactions;
    private final FinanceContext desk;
    private final LedgerRepository ledgerRepository;
    private final TrancheRepository trancheRepository;
    private final FundCallRepository callRepository;
    private final DisbursementRepository disbursementRepository;
    private final PaymentFileRepository fileRepository;
    private final PaymentRequestRepository requestRepository;
    private final GrantRepository grantRepository;
    private final Tranches tranches;
    private final FundCalls calls;
    private final Disbursements disbursements;
    private final PaymentFiles files;
    private final Veil veil;
    private final Correspondence correspondence;
    private final BaseRates rates;

    @Activate
    public JpaFunds(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms,
            @Reference BaseRates rates) {
        this.transactions = requireNonNull(transactions);
        this.rates = requireNonNull(rates);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        ledgerRepository = new LedgerRepository(store);
        trancheRepository = new TrancheRepository(store);
        callRepository = new FundCallRepository(store);
        disbursementRepository = new DisbursementRepository(store);
        fileRepository = new PaymentFileRepository(store);
        requestRepository = new PaymentRequestRepository(store);
        grantRepository = new GrantRepository(store, clock);
        tranches = new Tranches(desk, trancheRepository);
        calls = new FundCalls(desk, callRepository, requestRepository);
        disbursements = new Disbursements(desk, disbursementRepository, requestRepository, grantRepository);
        veil = new Veil(requestRepository, disbursementRepository);
        files = new PaymentFiles(
                desk, fileRepository, disbursementRepository, requestRepository, grantRepository, veil);
        correspondence = new Correspondence(rooms);
    }

    @Override
    public Budget budget(Caller me, String district, String round) {
        Visibility.requireSeeing(me, district);
        desk.round(district, round);
        return Figures.budget(district, round, ledgerRepository.sumsOfRound(district, round));
    }

    @Override
    public Budget openBudget(Caller me, String district, String round, Money amount, String reference) {
        return act(() -> {
            tranches.open(me, district, round, amount, reference);
            return Figures.budget(district, round, ledgerRepository.sumsOfRound(district, round));
        });
    }

    @Override
    public void putBaseRate(Caller me, BaseRate rate) {
        rates.put(me, rate);
    }

    @Override
    public Tranche addTranche(Caller me, NewTranche tranche) {
        return act(() -> tranches.add(me, tranche));
    }

    @Override
    public Tranche tranche(Caller me, String id) {
        Tranche tranche = trancheRepository.tranche(id).orElseThrow(Refusal::notFound);
        Visibility.requireSeeing(me, tranche.district());
        return tranche;
    }

    @Override
    public Page<Tranche> tranches(Caller me, PageRequest request) {
        return trancheRepository.page(request, Visibility.districts(me));
    }

    @Override
    public FundCall drawUpFundCall(Caller me, NewFundCall call) {
        return act(() -> veil.over(me, calls.drawUp(me, call)));
    }

    @Override
    public FundCall dispatchFundCall(Caller me, String id) {
        return act(() -> veil.over(me, calls.dispatch(me, id)));
    }

    @Override
    public FundCall receiveFunds(Caller me, String id, Receipt receipt) {
        return act(() -> veil.over(me, calls.receive(me, id, receipt)));
    }

    @Override
    public FundCall fundCall(Caller me, String id) {
        return veil.over(me, calls.visible(me, id));
    }

    @Override
    public Page<FundCall> fundCalls(Caller me, PageRequest request) {
        return callRepository.page(request, Visibility.districts(me)).map(call -> veil.over(me, call));
    }

    @Override
    public byte[] fundCallForm(Caller me, String id) {
        FundCall call = calls.visible(me, id);
        veil.requireWhole(me, call);
        return correspondence.form(call, FundCallLine.of(call, requestRepository, grantRepository), desk.today());
    }

    @Override
    public Disbursement prepareDisbursement(Caller me, NewDisbursement disbursement) {
        return act(() -> disbursements.prepare(me, disbursement));
    }

    @Override
    public Disbursement releaseDisbursement(Caller me, String id) {
        return act(() -> disbursements.release(me, id));
    }

    @Override
    public Disbursement disbursement(Caller me, String id) {
        return disbursements.visible(me, id);
    }

    @Override
    public Page<Disbursement> disbursements(Caller me, PageRequest request) {
        return disbursementRepository.page(request, Visibility.cases(me));
    }

    @Override
    public PaymentFile createPaymentFile(Caller me, NewPaymentFile file) {
        return act(() -> files.create(me, file));
    }

    @Override
    public PaymentFile paymentFile(Caller me, String id) {
        return veil.over(me, files.visible(me, id));
    }

    @Override
    public Page<PaymentFile> paymentFiles(Caller me, PageRequest request) {
        return fileRepository.page(request, Visibility.districts(me)).map(file -> veil.over(me, file));
    }

    @Override
    public byte[] paymentFileXml(Caller me, String id) {
        return act(() -> files.xml(me, id));
    }

    @Override
    public PaymentFile executePaymentFile(Caller me, String id) {
        return act(() -> files.execute(me, id));
    }

    private <T> T act(Supplier<T> work) {
        return transactions.required(work);
    }
}
