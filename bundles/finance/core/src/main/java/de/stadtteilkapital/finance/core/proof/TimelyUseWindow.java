package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Audit.LateUse;
import de.stadtteilkapital.finance.api.Voucher;
import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds money that was spent later than the window for timely use allows; what was paid first counts as spent first.
 *
 * @param window from the day a payment was executed
 */
record TimelyUseWindow(Period window) {
    /** The order in which vouchers use up payments: as they were paid, then as they were entered. */
    static final Comparator<Voucher> AS_SPENT =
            Comparator.comparing(Voucher::paidOn).thenComparing(Voucher::id);

    /** @param accepted how much of the vouchers the payments cover; the last ones are covered by income */
    List<LateUse> late(List<ExecutedPayment> payments, List<Voucher> vouchers, Money accepted) {
        Map<String, ExecutedPayment> paid =
                payments.stream().collect(Collectors.toMap(ExecutedPayment::id, Function.identity()));
        Map<String, Voucher> spent = vouchers.stream().collect(Collectors.toMap(Voucher::id, Function.identity()));
        List<Fifo.Item> sources = payments.stream()
                .map(payment -> new Fifo.Item(payment.id(), payment.amount()))
                .toList();
        return Fifo.allocate(sources, covered(vouchers, accepted)).stream()
                .flatMap(portion -> late(portion, paid.get(portion.source()), spent.get(portion.sink())))
                .toList();
    }

    /**
     * How much of each voucher the grant covers, in the order in which they were paid; the last are covered by income.
     */
    static List<Fifo.Item> covered(List<Voucher> vouchers, Money accepted) {
        List<Fifo.Item> uses = vouchers.stream()
                .sorted(AS_SPENT)
                .map(voucher -> new Fifo.Item(voucher.id(), voucher.counted()))
                .toList();
        return Fifo.allocate(List.of(new Fifo.Item("accepted", accepted)), uses).stream()
                .map(portion -> new Fifo.Item(portion.sink(), portion.amount()))
                .toList();
    }

    private Stream<LateUse> late(Portion portion, ExecutedPayment payment, Voucher voucher) {
        LocalDate usable = payment.executedOn().plus(window);
        if (!voucher.paidOn().isAfter(usable)) {
            return Stream.empty();
        }
        return Stream.of(new LateUse(
                payment.id(),
                voucher.id(),
                portion.amount(),
                payment.executedOn(),
                usable,
                voucher.paidOn(),
                ChronoUnit.DAYS.between(usable, voucher.paidOn())));
    }
}
