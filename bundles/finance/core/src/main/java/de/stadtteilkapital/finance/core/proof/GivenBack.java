package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.api.Repayment;
import de.stadtteilkapital.platform.api.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which payments of a grant its repayments came from: of those that had been made by then what was paid last first. A
 * payment that was prepared later is none of them, since it may itself be paid from what was given back.
 */
final class GivenBack {
    private final List<ExecutedPayment> payments;
    private final List<Money> kept = new ArrayList<>();
    private final List<Money> begins = new ArrayList<>();
    private final List<Portion> portions = new ArrayList<>();

    private GivenBack(List<ExecutedPayment> payments) {
        this.payments = payments;
        Money begin = Money.ZERO;
        for (ExecutedPayment payment : payments) {
            begins.add(begin);
            kept.add(payment.amount());
            begin = begin.plus(payment.amount());
        }
    }

    /**
     * @param payments as they were executed
     * @param repayments as they were booked
     */
    static GivenBack of(List<ExecutedPayment> payments, List<Repayment> repayments) {
        GivenBack back = new GivenBack(payments);
        repayments.forEach(back::take);
        return back;
    }

    private void take(Repayment repayment) {
        Money rest = take(
                repayment, repayment.amount(), payment -> !payment.executedOn().isAfter(repayment.valueDate()));
        if (take(repayment, rest, payment -> true).isPositive()) {
            throw new IllegalArgumentException("more was given back than was paid: " + repayment.id());
        }
    }

    /** What is left to be taken from others. */
    private Money take(Repayment repayment, Money amount, Predicate<ExecutedPayment> from) {
        Money rest = amount;
        for (int i = payments.size() - 1; i >= 0 && rest.isPositive(); i--) {
            ExecutedPayment payment = payments.get(i);
            // ids grow with time: of those prepared before it was booked
            if (payment.id().compareTo(repayment.id()) < 0 && from.test(payment)) {
                Money part = rest.min(kept.get(i));
                kept.set(i, kept.get(i).minus(part));
                rest = rest.minus(part);
                if (part.isPositive()) {
                    portions.add(new Portion(
                            repayment.grant(), begins.get(i).plus(kept.get(i)), repayment.id(), rest, part));
                }
            }
        }
        return rest;
    }

    /** The payments as if what was given back had never been paid. */
    List<ExecutedPayment> payments() {
        List<ExecutedPayment> left = new ArrayList<>();
        for (int i = 0; i < payments.size(); i++) {
            if (kept.get(i).isPositive()) {
                left.add(payments.get(i).of(kept.get(i)));
            }
        }
        return left;
    }

    /** From the grant to its repayments. */
    List<Portion> portions() {
        return portions;
    }

    /** From the grant, of which what was given back is left out, to what it was used for, in this order. */
    List<Portion> portions(String grant, List<Fifo.Item> uses) {
        List<Fifo.Item> stretches = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            stretches.add(new Fifo.Item(String.valueOf(i), kept.get(i)));
        }
        return Fifo.allocate(stretches, uses).stream()
                .map(part -> new Portion(
                        grant,
                        begins.get(Integer.parseInt(part.source())).plus(part.at()),
                        part.sink(),
                        part.into(),
                        part.amount()))
                .toList();
    }
}
