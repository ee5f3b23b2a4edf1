package de.stadtteilkapital.itests.walk;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Road;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts a round's money in cents by the rules as they are written, without a line of the product. */
final class Oracle {
    /** The demonstration's base rate, and five points above it (VwVfG § 49a Abs. 3), in hundredths of a per cent. */
    private static final long RATE = 127 + 500;

    private static final BigDecimal YEAR = BigDecimal.valueOf(365L * 100 * 100);

    final String round;
    final LocalDate end;
    final LocalDate deadline;

    /** Of the round's first tranche what pays the coordination. */
    final long share;

    final List<Project> projects = new ArrayList<>();
    final List<Call> calls = new ArrayList<>();
    final List<Surplus> surpluses = new ArrayList<>();
    long allocated;
    long committed;
    long called;
    long received;
    long disbursed;
    long verified;
    long recovered;

    /** Received money, and such that came back, on which no payment relies. */
    long funds;

    /** What came back after the round. */
    long forTheFunder;

    long interestClaimed;
    long interestPaid;

    private int deeds;

    private Oracle(JsonNode round, LocalDate deadline, long allocated, long share) {
        this.round = round.get("id").asText();
        end = LocalDate.parse(round.get("end").asText());
        this.deadline = deadline;
        this.allocated = allocated;
        this.share = share;
    }

    /** Of a round that has its first money and nothing else. */
    static Oracle of(House house, JsonNode round, LocalDate deadline) {
        JsonNode budget = budget(house, round.get("id").asText());
        return new Oracle(
                round,
                deadline,
                Cents.of(budget.get("allocated").asText()),
                Cents.of(budget.get("coordinationShare").asText()));
    }

    static JsonNode budget(House house, String round) {
        return house.as("finanzen")
                .get("/api/finance/budgets?district=" + Road.DISTRICT + "&round=" + round)
                .expect(200)
                .json();
    }

    /** Numbers what is done, in its order. */
    int next() {
        return ++deeds;
    }

    long available() {
        return allocated - committed;
    }

    /** What came back is at disposal and for projects again, while the round runs. */
    void cameBack(Project project, long amount, LocalDate today) {
        recovered += amount;
        if (today.isAfter(end)) {
            forTheFunder += amount;
            project.keptFromBudget += amount;
        } else {
            committed -= amount;
            funds += amount;
        }
    }

    /** What was bound for a project and not paid is for others, while the round runs. */
    void giveUp(Project project, long amount, LocalDate today) {
        if (!today.isAfter(end)) {
            committed -= amount;
            project.returned += amount;
        }
    }

    Stream<Request> requests() {
        return projects.stream().flatMap(project -> project.requests.stream());
    }

    /** What is called for until a day: what is due and in no open call, less the cash that nobody else relies on. */
    long due(LocalDate until) {
        long wanted = requests()
                .filter(request -> request.state == Request.State.WAITING && !request.neededBy.isAfter(until))
                .filter(request -> calls.stream().noneMatch(call -> call.isOpen() && call.items.containsKey(request)))
                .mapToLong(request -> request.amount)
                .sum();
        return Math.max(0, wanted - Math.max(0, funds - reliedOn()));
    }

    private long reliedOn() {
        long relied = 0;
        for (Call call : calls) {
            if (call.isOpen()) {
                relied += call.items.entrySet().stream()
                        .filter(item -> item.getKey().state == Request.State.WAITING)
                        .mapToLong(item -> item.getKey().amount - item.getValue())
                        .sum();
            }
            if (call.state == Call.State.PARTLY_RECEIVED) {
                relied += Math.max(0, call.waitedFor() - call.missing());
            }
        }
        return relied;
    }

    /** On what was paid last first, from the day of the payment to that of the audit, both counted; rounded once. */
    static long interest(Project project, long unused, LocalDate auditedOn) {
        BigDecimal centDays = BigDecimal.ZERO;
        List<Payments.Paid> kept = project.payments.kept();
        long rest = unused;
        for (int i = kept.size() - 1; i >= 0 && rest > 0; i--) {
            long part = Math.min(rest, kept.get(i).amount());
            long days = ChronoUnit.DAYS.between(kept.get(i).day(), auditedOn) + 1;
            centDays = centDays.add(BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(days)));
            rest -= part;
        }
        return centDays.multiply(BigDecimal.valueOf(RATE))
                .divide(YEAR, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
