package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.core.persistence.LedgerRepository;
import de.stadtteilkapital.platform.persistence.Store;
import org.apache.felix.hc.annotation.Async;
import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares the ledger's totals with its postings, once an hour; no reason to take a node out of the balancer. */
@Component
@HealthCheckService(name = "ledger", tags = "room")
@Async(intervalInSec = 3600)
public final class LedgerCheck implements HealthCheck {
    private final LedgerRepository ledger;

    @Activate
    public LedgerCheck(@Reference Store store) {
        ledger = new LedgerRepository(store);
    }

    @Override
    public Result execute() {
        long wrong = ledger.unreconciled();
        return wrong == 0
                ? new Result(Result.Status.OK, "totals equal the sums of the postings")
                : new Result(Result.Status.CRITICAL, wrong + " totals differ from the sums of their postings");
    }
}
