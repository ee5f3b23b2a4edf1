package de.stadtteilkapital.itests.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call for funds as the oracle keeps it. */
final class Call {
    enum State {
        DRAFT,
        DISPATCHED,
        PARTLY_RECEIVED,
        RECEIVED,
        VOID
    }

    final String id;

    /** What it asks for each request. */
    final Map<Request, Long> items = new LinkedHashMap<>();

    long received;
    State state = State.DRAFT;
    LocalDate dispatchedOn;
    private long dispatched;

    Call(String id) {
        this.id = id;
    }

    /** A draft asks for what is left of it, what is dispatched for what it was sent with. */
    long amount() {
        return state == State.DRAFT
                ? items.values().stream().mapToLong(amount -> amount).sum()
                : dispatched;
    }

    void dispatch(LocalDate day) {
        dispatched = amount();
        dispatchedOn = day;
        state = State.DISPATCHED;
    }

    long missing() {
        return amount() - received;
    }

    boolean isOpen() {
        return state == State.DRAFT || isWaiting();
    }

    boolean isWaiting() {
        return state == State.DISPATCHED || state == State.PARTLY_RECEIVED;
    }

    void receive(long part) {
        received += part;
        state = missing() == 0 ? State.RECEIVED : State.PARTLY_RECEIVED;
    }

    /** Of its requests those that are still to be paid. */
    long waitedFor() {
        return items.entrySet().stream()
                .filter(item -> item.getKey().state == Request.State.WAITING)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
