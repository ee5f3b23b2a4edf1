package de.stadtteilkapital.platform.persistence.log;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.Erasure;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Purges;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Purges in the platform's own tables. */
@Component
public final class JdbcPurges implements Purges {
    private final Transactions transactions;
    private final BusinessClock clock;
    private final JdbcEventLog log;

    @Activate
    public JdbcPurges(
            @Reference Transactions transactions, @Reference BusinessClock clock, @Reference JdbcEventLog log) {
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        this.log = requireNonNull(log);
    }

    @Override
    public void purge(Caller actor, DomainEvent event, Consumer<Erasure> work) {
        String id = Ids.next();
        String now = clock.now().truncatedTo(ChronoUnit.MICROS).toString();
        // what was written so far is there before the guards are asked
        transactions.flush();
        Purging purging = new Purging(transactions, log.lastWord(), id, event.district(), now);
        work.accept(purging);
        log.append(actor, purging.told(event), id);
    }
}
