package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.core.persistence.RoundRows;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.DealtCases;
import java.time.Instant;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which cases something was done with, as the log has it; more than a few need not be named. */
@Component
public final class CasesDealtWith implements DealtCases {
    private static final int MOST = 5;

    private final EventLog log;
    private final RoundRows rows;

    @Activate
    public CasesDealtWith(@Reference EventLog log, @Reference Store store) {
        this.log = requireNonNull(log);
        rows = new RoundRows(store);
    }

    @Override
    public Map<String, String> since(String district, Instant since) {
        return rows.called(log.casesSince(district, since, MOST));
    }
}
