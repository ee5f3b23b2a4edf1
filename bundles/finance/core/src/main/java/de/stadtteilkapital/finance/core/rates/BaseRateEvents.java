package de.stadtteilkapital.finance.core.rates;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.finance.api.HalfYearRate;
import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.programme.api.DistrictRow;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is noted of the table of base rates, for those of all districts who may see it. */
final class BaseRateEvents {
    private final EventLog log;
    private final OtherRooms rooms;

    BaseRateEvents(EventLog log, OtherRooms rooms) {
        this.log = requireNonNull(log);
        this.rooms = requireNonNull(rooms);
    }

    void entered(Caller me, HalfYearRate rate) {
        append(me, "finance.baseRateEntered", rate);
    }

    void removed(Caller me, HalfYearRate rate) {
        append(me, "finance.baseRateRemoved", rate);
    }

    private void append(Caller me, String type, HalfYearRate rate) {
        log.append(
                me,
                new DomainEvent(
                        type,
                        rate.from().toString(),
                        DistrictModule.EVERY,
                        null,
                        Map.of("percent", rate.rate(), "until", rate.until()),
                        audience()));
    }

    private Set<Audience> audience() {
        PageRequest all = new PageRequest(PageRequest.MOST, null, null, Map.of(), null);
        return rooms.programme().call(programme -> programme.districts(all)).items().stream()
                .map(DistrictRow::id)
                .flatMap(district -> Audience.holders(FinanceRight.READ_RATES, district).stream())
                .collect(Collectors.toSet());
    }
}
