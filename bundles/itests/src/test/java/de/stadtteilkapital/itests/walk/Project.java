package de.stadtteilkapital.itests.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A micro-project as the oracle keeps it. */
final class Project {
    enum State {
        OPEN,
        TABLED,
        APPROVED,
        REJECTED,
        GRANTED,
        ACCEPTED,
        PROVEN,
        AUDITED,
        CLOSED
    }

    /** A payment that the bank has executed. */
    record Paid(long amount, LocalDate day) {}

    final String account;
    final String application;
    final long asked;
    final LocalDate start;
    final LocalDate end;
    final List<Request> requests = new ArrayList<>();
    final List<Paid> payments = new ArrayList<>();
    final Map<String, Long> vouchers = new LinkedHashMap<>();
    State state = State.OPEN;
    String item;
    boolean lost;
    boolean signed;
    long approved;
    String grant;
    long givenBack;
    long income;
    String proof;
    String claim;
    long principalOpen;
    long interestOpen;

    Project(String account, String application, long asked, LocalDate start, LocalDate end) {
        this.account = account;
        this.application = application;
        this.asked = asked;
        this.start = start;
        this.end = end;
    }

    /** What may still be asked for. */
    long askable() {
        return approved
                - requests.stream()
                        .filter(request -> request.state != Request.State.ENDED)
                        .mapToLong(request -> request.amount)
                        .sum();
    }

    long paid() {
        return payments.stream().mapToLong(Paid::amount).sum();
    }

    boolean isPending() {
        return requests.stream().anyMatch(request -> request.state == Request.State.PREPARED);
    }

    /** What was given back is of the last payment first. */
    List<Paid> kept() {
        List<Paid> kept = new ArrayList<>();
        long rest = paid() - givenBack;
        for (Paid payment : payments) {
            long part = Math.min(rest, payment.amount());
            if (part > 0) {
                kept.add(new Paid(part, payment.day()));
            }
            rest -= part;
        }
        return kept;
    }
}
