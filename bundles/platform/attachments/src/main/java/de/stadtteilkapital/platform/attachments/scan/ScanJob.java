package de.stadtteilkapital.platform.attachments.scan;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.api.jobs.RunsEvery;
import de.stadtteilkapital.platform.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks again for what has got no answer from the scanner, or was lost with a node that ended. */
@Component
@RunsEvery(job = "attachments.scan", period = "PT1M")
public final class ScanJob implements Job {
    private final Scanner scanner;
    private final Transactions transactions;

    @Activate
    public ScanJob(@Reference Scanner scanner, @Reference Transactions transactions) {
        this.scanner = requireNonNull(scanner);
        this.transactions = requireNonNull(transactions);
    }

    @Override
    public void run() {
        transactions.afterCommit(scanner::again);
    }
}
