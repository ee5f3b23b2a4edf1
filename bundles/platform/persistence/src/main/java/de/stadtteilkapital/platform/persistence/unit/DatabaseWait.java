package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.health.Awaited;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.osgi.annotation.bundle.Capability;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers the database's pool only when the database answers, since a room that came up without it would have failed for
 * good. Where it is away, the node waits and says so.
 */
@Capability(
        namespace = "osgi.service",
        attribute = "objectClass=de.stadtteilkapital.platform.persistence.unit.DatabasePool",
        effective = "active")
@Component(service = DatabaseWait.class, immediate = true, configurationPid = UnitLimits.PID)
public final class DatabaseWait implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWait.class);

    private static final Duration BETWEEN_POOLS = Duration.ofSeconds(10);

    /** At a start the pool comes later than whoever needs it, and a new database takes a moment to be made. */
    private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final long PAUSE_MILLIS = 500;
    private static final long SAY_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int ANSWER_SECONDS = 5;

    private final BundleContext context;
    private final DatabasePool pool;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread = new Thread(this, "database-wait");
    private final ServiceRegistration<Awaited> awaited;
    private ServiceRegistration<DatabasePool> offered;
    private volatile Optional<MadeDatabase> making = Optional.empty();

    private volatile boolean answered;

    /** Why the database cannot even be made; null where it can. */
    private volatile String trouble;

    @Activate
    public DatabaseWait(BundleContext context, UnitLimits limits) {
        this.context = requireNonNull(context);
        Bundle system = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION);
        pool = new DatabasePool(BETWEEN_POOLS, () -> system.getState() == Bundle.STOPPING);
        Map<String, Object> properties = Map.of(Awaited.WHAT, "the database", Awaited.SECONDS, limits.awaitSeconds());
        awaited = context.registerService(Awaited.class, new Awaited() {}, new Hashtable<>(properties));
    }

    @Reference(
            target = "(dataSourceName=stadtteilkapital)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    void bindPool(DataSource made, Map<String, Object> properties) {
        try {
            if (!answered) {
                making = MadeDatabase.of(String.valueOf(properties.get("url")));
                if (making.isPresent()) {
                    making.get().begin();
                }
            }
            trouble = null;
            pool.use(made);
        } catch (IOException e) {
            trouble = String.valueOf(e);
        }
    }

    void unbindPool(DataSource made) {
        pool.leave(made);
    }

    @Activate
    void begin() {
        thread.setDaemon(true);
        thread.start();
    }

    /** Read when the next start begins. */
    @Modified
    void modified(UnitLimits limits) {
        // it waits no more
    }

    @Override
    public void run() {
        try {
            boolean said = false;
            long sayNext = System.nanoTime() + QUIET_NANOS;
            for (String why = why(); why != null; why = why()) {
                if (System.nanoTime() > sayNext) {
                    said = true;
                    sayNext = System.nanoTime() + SAY_NANOS;
                    say("Waiting for the database: " + why);
                }
                if (closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            answered = true;
            offer(said);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever needs it comes up before this returns; only then is nothing awaited any more. */
    private synchronized void offer(boolean said) {
        if (closed.getCount() > 0) {
            if (said) {
                say("The database answers.");
            }
            offered = context.registerService(DatabasePool.class, pool, null);
            awaited.unregister();
        }
    }

    /** Null where it answers. */
    private String why() {
        if (trouble != null) {
            return trouble;
        }
        try {
            try (Connection connection = pool.getConnection()) {
                if (!connection.isValid(ANSWER_SECONDS)) {
                    return "it is silent";
                }
            }
            Optional<MadeDatabase> made = making;
            if (made.isPresent()) {
                made.get().end();
            }
            return null;
        } catch (IOException e) {
            return String.valueOf(e);
        } catch (SQLException e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getSQLState());
        }
    }

    private static void say(String sentence) {
        LOG.warn(sentence);
        System.err.println(sentence);
    }

    @Deactivate
    void close() throws InterruptedException {
        closed.countDown();
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        synchronized (this) {
            if (offered == null) {
                awaited.unregister();
            } else {
                offered.unregister();
            }
        }
    }
}
