package de.stadtteilkapital.itests.walk;

import java.time.LocalDate;

/** Money that a sponsor asked for. */
final class Request {
    enum State {
        WAITING,
        PREPARED,
        PAID,
        ENDED
    }

    final String id;
    final Project project;
    final long amount;
    final LocalDate neededBy;
    State state = State.WAITING;
    String payment;

    /** When its payment was prepared, among all that was done. */
    int prepared;

    Request(String id, Project project, long amount, LocalDate neededBy) {
        this.id = id;
        this.project = project;
        this.amount = amount;
        this.neededBy = neededBy;
    }
}
