package de.stadtteilkapital.itests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Counts the round's money in cents by the rules as they are written, without a line of the product. */
final class Oracle {
    /** The demonstration's base rate, and five points above it (VwVfG § 49a Abs. 3). */
    private static final BigDecimal RATE = new BigDecimal("0.0627");

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    final List<Project> projects = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    final List<Surplus> surpluses = new ArrayList<>();
    final LocalDate roundEnd;
    long allocated;
    long committed;
    long called;
    long received;
    long disbursed;
    long verified;
    long recovered;

    /** Received money, and such that came back, on which no payment relies. */
    long funds;

    Oracle(LocalDate roundEnd, long allocated) {
        this.roundEnd = roundEnd;
        this.allocated = allocated;
    }

    long available() {
        return allocated - committed;
    }

    /** What came back is at disposal and for projects again, while the round runs. */
    void cameBack(long amount, LocalDate today) {
        recovered += amount;
        if (!today.isAfter(roundEnd)) {
            committed -= amount;
            funds += amount;
        }
    }

    /** What is called for until a day: what is due and in no open call, less the cash that nobody else relies on. */
    long due(LocalDate until) {
        long wanted = projects.stream()
                .flatMap(project -> project.requests.stream())
                .filter(request -> request.state == Request.State.WAITING && !request.neededBy.isAfter(until))
                .filter(request -> calls.stream().noneMatch(call -> call.isOpen() && call.items.containsKey(request)))
                .mapToLong(request -> request.amount)
                .sum();
        return Math.max(0, wanted - Math.max(0, funds - reliedOn()));
    }

    private long reliedOn() {
        long relied = 0;
        for (Call call : calls) {
            if (!call.isOpen()) {
                continue;
            }
            relied += call.items.entrySet().stream()
                    .filter(item -> item.getKey().state == Request.State.WAITING)
                    .mapToLong(item -> item.getKey().amount - item.getValue())
                    .sum();
            if (call.state == Call.State.PARTLY_RECEIVED) {
                relied += Math.max(0, call.waitedFor() - call.missing());
            }
        }
        return relied;
    }

    /** On what was paid last first, from the day of the payment to that of the audit, both counted; rounded once. */
    static long interest(Project project, long unused, LocalDate auditedOn) {
        BigDecimal interest = BigDecimal.ZERO;
        List<Project.Paid> kept = project.kept();
        long rest = unused;
        for (int i = kept.size() - 1; i >= 0 && rest > 0; i--) {
            long part = Math.min(rest, kept.get(i).amount());
            long days = ChronoUnit.DAYS.between(kept.get(i).day(), auditedOn) + 1;
            interest = interest.add(BigDecimal.valueOf(part, 2)
                    .multiply(RATE)
                    .multiply(BigDecimal.valueOf(days))
                    .divide(YEAR, 20, RoundingMode.HALF_UP));
            rest -= part;
        }
        return Cents.of(interest.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }

    void agreesWith(JsonNode budget, String act) {
        assertThat(List.of(
                        figure(budget, "allocated"),
                        figure(budget, "committed"),
                        figure(budget, "available"),
                        figure(budget, "called"),
                        figure(budget, "received"),
                        figure(budget, "disbursed"),
                        figure(budget, "verified"),
                        figure(budget, "recovered")))
                .as("allocated, committed, available, called, received, disbursed, verified, recovered after " + act)
                .containsExactly(
                        allocated, committed, available(), called, received, disbursed, verified, recovered);
    }

    private static long figure(JsonNode budget, String name) {
        return Cents.of(budget.get(name).asText());
    }
}
