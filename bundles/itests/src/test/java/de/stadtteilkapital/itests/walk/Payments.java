package de.stadtteilkapital.itests.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a sponsor was paid, and what of it was given back before the audit. */
final class Payments {
    /**
     * A payment that the bank has executed.
     *
     * @param prepared when it was prepared, among all that was done
     */
    record Paid(long amount, LocalDate day, int prepared) {}

    private record Back(long amount, LocalDate day, int booked) {}

    private final List<Paid> paid = new ArrayList<>();
    private final List<Back> back = new ArrayList<>();

    void pay(long amount, LocalDate day, int prepared) {
        paid.add(new Paid(amount, day, prepared));
    }

    void giveBack(long amount, LocalDate day, int booked) {
        back.add(new Back(amount, day, booked));
    }

    long gross() {
        return paid.stream().mapToLong(Paid::amount).sum();
    }

    long givenBack() {
        return back.stream().mapToLong(Back::amount).sum();
    }

    long net() {
        return gross() - givenBack();
    }

    /**
     * What is left of each payment: given back was, of those that had been made by the day, the last first; and never one
     * that was prepared afterwards, since it may have been paid from what came back.
     */
    List<Paid> kept() {
        List<Paid> kept = new ArrayList<>(paid);
        for (Back some : back) {
            long rest = take(kept, some.amount, p -> p.prepared < some.booked && !p.day.isAfter(some.day));
            if (take(kept, rest, p -> p.prepared < some.booked) > 0) {
                throw new IllegalStateException("more came back than had been paid");
            }
        }
        return kept;
    }

    private static long take(List<Paid> kept, long amount, Predicate<Paid> from) {
        long rest = amount;
        for (int i = kept.size() - 1; i >= 0 && rest > 0; i--) {
            Paid payment = kept.get(i);
            if (from.test(payment)) {
                long part = Math.min(rest, payment.amount);
                kept.set(i, new Paid(payment.amount - part, payment.day, payment.prepared));
                rest -= part;
            }
        }
        return rest;
    }
}
