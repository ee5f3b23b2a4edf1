package de.stadtteilkapital.itests.events;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.events.LoggedEvent;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** Follows the log by its cursor until it has seen so many events. */
final class StormReader implements Callable<List<LoggedEvent>> {
    private final EventLog log;
    private final List<String> districts;
    private final int count;
    private final long end;

    StormReader(EventLog log, List<String> districts, int count, Duration limit) {
        this.log = log;
        this.districts = districts;
        this.count = count;
        end = System.nanoTime() + limit.toNanos();
    }

    static Caller caller(List<String> districts) {
        return new Caller(
                "storm",
                "Storm",
                districts.stream()
                        .map(d -> new Assignment(Role.COORDINATOR, d, null, null, List.of()))
                        .toList(),
                Set.of());
    }

    @Override
    public List<LoggedEvent> call() {
        List<LoggedEvent> seen = new ArrayList<>();
        String cursor = "0";
        while (seen.size() < count && System.nanoTime() < end) {
            Page<LoggedEvent> page = log.after(caller(districts), cursor, 50);
            seen.addAll(page.items());
            cursor = page.next();
        }
        seen.addAll(log.after(caller(districts), cursor, 200).items());
        return seen;
    }
}
