package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.HistoryEntry;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who did what with a case when, as its reader may know. */
final class CaseHistory {
    /** How the house itself is called where it acts. */
    private final EventLog log;

    private final Narrator narrator;
    private final OtherRooms rooms;

    CaseHistory(EventLog log, Narrator narrator, OtherRooms rooms) {
        this.log = requireNonNull(log);
        this.narrator = requireNonNull(narrator);
        this.rooms = requireNonNull(rooms);
    }

    List<HistoryEntry> of(Caller me, Application application) {
        Map<String, Optional<String>> names = new HashMap<>();
        return log.ofCase(me, application.district(), application.id()).stream()
                .flatMap(event -> told(event, names))
                .toList();
    }

    /** Few people have to do with one case, so each is asked for once. */
    private Stream<HistoryEntry> told(LoggedEvent event, Map<String, Optional<String>> names) {
        return narrator.tell(event).stream()
                .map(words -> new HistoryEntry(
                        event.id(),
                        event.time(),
                        words,
                        names.computeIfAbsent(event.actor(), this::name).orElse(null)));
    }

    private Optional<String> name(String account) {
        return account.isEmpty() || Caller.isHouse(account) ? Optional.empty() : rooms.nameOf(account);
    }
}
