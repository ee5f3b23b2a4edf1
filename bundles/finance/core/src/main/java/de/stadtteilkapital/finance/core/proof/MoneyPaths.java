package de.stadtteilkapital.finance.core.proof;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.MoneyPath;
import de.stadtteilkapital.finance.api.MoneyPathService;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.finance.core.Visibility;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Follows money through the books of its round (row 36). */
@Component(service = MoneyPathService.class, immediate = true)
public final class MoneyPaths implements MoneyPathService {
    private final Transactions transactions;
    private final BookKeeper keeper;

    @Activate
    public MoneyPaths(@Reference Store store, @Reference Transactions transactions, @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        keeper = new BookKeeper(store, clock);
    }

    @Override
    public MoneyPath ofFundCall(Caller me, String fundCall) {
        return transactions.required(() -> {
            FundCall call = keeper.call(fundCall).orElseThrow(Refusal::notFound);
            Visibility.require(me, call.district(), FinanceRight.READ_ACCOUNTS);
            return path(me, call.id(), call.round(), step -> false);
        });
    }

    @Override
    public MoneyPath ofGrant(Caller me, String grant) {
        return transactions.required(() -> {
            Grant seen = seen(me, grant);
            return path(
                    me,
                    grant,
                    seen.round(),
                    step -> step.grant() != null && step.grant().id().equals(grant));
        });
    }

    @Override
    public MoneyPath ofVoucher(Caller me, String voucher) {
        return transactions.required(() -> {
            Voucher start = keeper.voucher(voucher).orElseThrow(Refusal::notFound);
            Grant seen = seen(me, start.grant());
            return path(me, voucher, seen.round(), step -> step.id().equals(voucher));
        });
    }

    private Grant seen(Caller me, String id) {
        Grant grant = keeper.grant(id).orElseThrow(Refusal::notFound);
        Visibility.require(me, grant.district(), FinanceRight.READ_ACCOUNTS);
        if (me.isBarredFrom(grant.application())) {
            throw Refusal.notFound();
        }
        return grant;
    }

    /** @param always steps that are shown even where no money came that way: a rejected voucher */
    private MoneyPath path(Caller me, String start, String round, Predicate<PathStep> always) {
        RoundBooks books = keeper.of(round);
        Map<String, String> findings = keeper.findingIds(books);
        Map<String, PathStep> all = PathSteps.of(books, findings);
        Flow.Trace trace = RoundFlow.of(books, findings).from(start);
        Map<String, Money> shares = new LinkedHashMap<>(trace.shares());
        all.values().stream().filter(always).forEach(step -> shares.putIfAbsent(step.id(), Money.ZERO));
        Set<String> shown = shares.keySet().stream()
                .filter(id -> !all.get(id).isHiddenFrom(me))
                .collect(Collectors.toSet());
        return new MoneyPath(
                start,
                shown.stream()
                        .map(id -> all.get(id).with(shares.get(id)))
                        .sorted(PathStep.IN_DIRECTION_OF_MONEY)
                        .toList(),
                trace.links().stream()
                        .filter(link -> shown.contains(link.from()) && shown.contains(link.to()))
                        .toList());
    }
}
