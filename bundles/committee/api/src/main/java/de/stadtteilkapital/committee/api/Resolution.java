package de.stadtteilkapital.committee.api;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What a body has resolved on an application.
 *
 * @param amount what was approved, null otherwise
 * @param number the item's number on the session's agenda
 * @param signed whether the minutes of the session are signed
 * @param openPreconditions what must be fulfilled before a grant
 * @param conditions what is no precondition and goes into the notice
 */
public record Resolution(
        AgendaItem.Result decision,
        Money amount,
        String session,
        String sessionTitle,
        int number,
        LocalDate decidedOn,
        boolean signed,
        List<Condition> openPreconditions,
        List<Condition> conditions) {
    public Resolution {
        requireNonNull(decision);
        requireNonNull(session);
        requireNonNull(decidedOn);
        openPreconditions = List.copyOf(openPreconditions);
        conditions = List.copyOf(conditions);
    }
}
