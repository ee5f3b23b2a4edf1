package de.stadtteilkapital.platform.persistence.jobs;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.jobs.Job;
import de.stadtteilkapital.platform.persistence.BestOfName;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.GuestTurns.Turn;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.time.Duration;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The whiteboard of timed jobs: of several with one name only the highest ranked runs, and on one node at a time. */
@Component(service = Jobs.class, immediate = true)
public final class Jobs implements AutoCloseable {
    static final String NAME = "stadtteilkapital.jobs.job";
    static final String PERIOD = "stadtteilkapital.jobs.period";

    private final UnitTransactions transactions;
    private final Schema schema;
    private final BusinessClock clock;
    private final BestOfName<Job, JobLoop> jobs = new BestOfName<>(NAME, this::start);

    @Activate
    public Jobs(@Reference UnitTransactions transactions, @Reference Schema schema, @Reference BusinessClock clock) {
        this.transactions = requireNonNull(transactions);
        this.schema = requireNonNull(schema);
        this.clock = requireNonNull(clock);
    }

    @Reference(service = Job.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addJob(Job job, ServiceReference<Job> reference) {
        jobs.add(reference, job);
    }

    void removeJob(Job job, ServiceReference<Job> reference) {
        jobs.remove(reference);
    }

    private JobLoop start(ServiceReference<Job> reference, Job job) {
        Duration period = Duration.parse((String) reference.getProperty(PERIOD));
        String name = (String) reference.getProperty(NAME);
        Turn turn = transactions.turns().of(reference.getBundle());
        return new JobLoop(name, period, job, turn, transactions, schema.dialect(), clock);
    }

    @Override
    @Deactivate
    public void close() {
        jobs.close();
    }
}
