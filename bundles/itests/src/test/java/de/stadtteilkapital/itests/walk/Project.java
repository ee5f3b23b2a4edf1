package de.stadtteilkapital.itests.walk;

import java.time.LocalDate;
import java.util.ArrayList;
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

    final String account;
    final String application;
    final long asked;
    final LocalDate end;

    /** Whether its sponsor lets the term for acceptance pass. */
    final boolean lazy;

    final List<Request> requests = new ArrayList<>();
    final Payments payments = new Payments();
    final List<Voucher> vouchers = new ArrayList<>();

    /** What its proofs named so far that it earned. */
    final List<Map<String, Object>> income = new ArrayList<>();

    long earned;
    State state = State.OPEN;
    String item;

    /** What the last lost motion would have approved; zero where none was lost. */
    long lost;

    LocalDate start;

    /** Whether it may begin before it is granted. */
    boolean permitted;

    boolean signed;
    long approved;
    String grant;
    LocalDate grantedOn;
    boolean againstIncome;
    String proof;
    String claim;
    long accepted;
    long principalOpen;
    long interestOpen;

    /** Of what came back that which is not for projects again. */
    long keptFromBudget;

    /** Of the grant that which the closure gave back. */
    long returned;

    Project(String account, String application, long asked, LocalDate start, LocalDate end, boolean lazy) {
        this.account = account;
        this.application = application;
        this.asked = asked;
        this.start = start;
        this.end = end;
        this.lazy = lazy;
    }

    String path() {
        return "/api/finance/grants/" + grant;
    }

    /** What may still be asked for. */
    long askable() {
        return approved - sum(Request.State.WAITING) - sum(Request.State.PREPARED) - sum(Request.State.PAID);
    }

    long sum(Request.State standing) {
        return requests.stream()
                .filter(request -> request.state == standing)
                .mapToLong(request -> request.amount)
                .sum();
    }

    boolean has(Request.State standing) {
        return requests.stream().anyMatch(request -> request.state == standing);
    }

    boolean isGranted() {
        return grant != null;
    }

    /** Its start has passed without anybody's permission, so it is not granted as it is. */
    boolean hasBegunUngranted(LocalDate today) {
        return today.isAfter(start) && !permitted;
    }

    long open() {
        return principalOpen + interestOpen;
    }
}
