package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes in every district's chain which code it has been served by since when. */
final class Diary {
    private final Transactions transactions;
    private final EventLog log;
    private final EventLogReader chronicle;

    Diary(Transactions transactions, EventLog log, EventLogReader chronicle) {
        this.transactions = requireNonNull(transactions);
        this.log = requireNonNull(log);
        this.chronicle = requireNonNull(chronicle);
    }

    /**
     * @param type past participle: {@code replaced}, {@code replacementFailed}, {@code rolledBack}
     * @param facts from and to
     */
    void note(String operator, String type, String module, Map<String, Object> facts) {
        transactions.required(() -> {
            for (EventLogReader.Head head : chronicle.heads()) {
                String district = head.district();
                Caller caller = new Caller("console:" + operator, operator, List.of(), Set.of());
                log.append(
                        caller,
                        new DomainEvent(
                                "modules." + type,
                                module,
                                district,
                                null,
                                facts,
                                Audience.holders(HouseRight.FOLLOW_MODULES, district)));
            }
            return null;
        });
    }
}
