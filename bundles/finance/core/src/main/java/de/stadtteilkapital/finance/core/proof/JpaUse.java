package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.Audit;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.NewAudit;
import de.stadtteilkapital.finance.api.NewProofOfUse;
import de.stadtteilkapital.finance.api.NewRecoveryPayment;
import de.stadtteilkapital.finance.api.NewVoucher;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.finance.api.RecoveryClaim;
import de.stadtteilkapital.finance.api.UseService;
import de.stadtteilkapital.finance.api.UseStatement;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.FinanceEvents;
import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.persistence.DisbursementRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.proof.GrantLock;
import de.stadtteilkapital.finance.core.rates.BaseRates;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The use of grants from its tables. */
@Component(service = UseService.class, immediate = true)
public final class JpaUse implements UseService {
    private final Transactions transactions;
    private final GrantFile grants;
    private final Vouchers vouchers;
    private final Proofs proofs;
    private final Audits audits;
    private final Recoveries recoveries;
    private final Closures closures;

    @Activate
    public JpaUse(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms,
            @Reference BaseRates rates) {
        this(
                store,
                transactions,
                new ProofContext(UseSettings.of(rooms), ledger, rates::all, clock, new FinanceEvents(events)),
                application -> rooms.results().call(results -> results.present(application)));
    }

    JpaUse(Store store, Transactions transactions, ProofContext desk, Predicate<String> resultsPresent) {
        this.transactions = requireNonNull(transactions);
        UseRepositories kept = UseRepositories.in(store);
        grants = new GrantFile(
                new GrantRepository(store, desk.clock()), new GrantLock(store), new DisbursementRepository(store));
        vouchers = new Vouchers(grants, kept.vouchers(), desk);
        proofs = new Proofs(grants, kept, desk);
        recoveries = new Recoveries(grants, kept, desk);
        audits = new Audits(grants, kept, recoveries, desk);
        closures = new Closures(grants, resultsPresent, desk);
    }

    @Override
    public Voucher enter(Caller me, String grant, NewVoucher voucher) {
        return transactions.required(() -> vouchers.enter(me, grant, voucher));
    }

    @Override
    public Voucher voucher(Caller me, String voucher) {
        return transactions.required(() -> vouchers.voucher(me, voucher));
    }

    @Override
    public Page<Voucher> vouchers(Caller me, String grant, PageRequest request) {
        return transactions.required(() -> vouchers.page(me, grant, request));
    }

    @Override
    public UseStatement statement(Caller me, String grant) {
        return transactions.required(() -> proofs.statement(me, grant));
    }

    @Override
    public ProofOfUse submit(Caller me, String grant, NewProofOfUse proof) {
        return transactions.required(() -> proofs.submit(me, grant, proof));
    }

    @Override
    public ProofOfUse proof(Caller me, String proof) {
        return transactions.required(() -> proofs.proof(me, proof));
    }

    @Override
    public Page<ProofOfUse> proofs(Caller me, PageRequest request) {
        return transactions.required(() -> proofs.page(me, request));
    }

    @Override
    public Audit audit(Caller me, String proof, NewAudit audit) {
        return transactions.required(() -> audits.audit(me, proof, audit));
    }

    @Override
    public Audit auditOf(Caller me, String proof) {
        return transactions.required(() -> audits.of(me, proof));
    }

    @Override
    public RecoveryClaim claim(Caller me, String claim) {
        return transactions.required(() -> recoveries.claim(me, claim));
    }

    @Override
    public Page<RecoveryClaim> claims(Caller me, PageRequest request) {
        return transactions.required(() -> recoveries.page(me, request));
    }

    @Override
    public RecoveryClaim pay(Caller me, String claim, NewRecoveryPayment payment) {
        return transactions.required(() -> recoveries.pay(me, claim, payment));
    }

    @Override
    public Grant grant(Caller me, String grant) {
        return transactions.required(() -> grants.seenBy(me, grant));
    }

    @Override
    public Grant close(Caller me, String grant) {
        return transactions.required(() -> closures.close(me, grant));
    }
}
