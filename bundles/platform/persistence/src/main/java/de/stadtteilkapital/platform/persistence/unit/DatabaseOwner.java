package de.stadtteilkapital.platform.persistence.unit;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.persistence.DatabaseRoles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;

/**
 * The role that makes tables and guards. On PostgreSQL it can be another than the one that works: whoever gets hold of the
 * working one's password, or finds a hole through which SQL passes, lifts no guard then.
 */
@Component(
        service = {DatabaseOwner.class, DatabaseRoles.class},
        configurationPid = UnitLimits.PID)
public final class DatabaseOwner implements DatabaseRoles {
    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String POSTGRESQL_DRIVER =
            "(" + DataSourceFactory.OSGI_JDBC_DRIVER_CLASS + "=org.postgresql.Driver)";

    /** Whoever asks for health every few seconds does not make it log in each time. */
    private static final long TRUSTED_NANOS = Duration.ofMinutes(1).toNanos();

    private final DataSource pool;
    private final @Nullable DataSource apart;
    private final String user;
    private long trustedUntil = System.nanoTime();

    /** Read when the node starts. The driver is looked up then: one that goes, as at a stop, begins nothing anew. */
    @Activate
    public DatabaseOwner(@Reference DatabasePool pool, UnitLimits limits, BundleContext context) {
        this(pool, limits, () -> driver(context));
    }

    DatabaseOwner(DataSource pool, UnitLimits limits, Supplier<Optional<DataSourceFactory>> driver) {
        this.pool = requireNonNull(pool);
        Optional<OwnerSettings> settings = OwnerSettings.of(limits);
        user = settings.map(OwnerSettings::user).orElse("");
        apart = settings.map(
                        set -> Patience.with("The settings of the schema's owner", () -> source(pool, set, driver)))
                .orElse(null);
    }

    private static Optional<DataSourceFactory> driver(BundleContext context) {
        try {
            return context.getServiceReferences(DataSourceFactory.class, POSTGRESQL_DRIVER).stream()
                    .findFirst()
                    .map(context::getService);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(POSTGRESQL_DRIVER, e);
        }
    }

    /** Read when the next start begins; who has changed another of these settings must not end what needs this. */
    @Modified
    void modified(UnitLimits limits) {
        // the owner stays
    }

    private DatabaseOwner(DataSource pool, @Nullable DataSource apart, String user) {
        this.pool = requireNonNull(pool);
        this.apart = apart;
        this.user = requireNonNull(user);
    }

    /** For tests without a container: one role does both. */
    public static DatabaseOwner sameAs(DataSource pool) {
        return new DatabaseOwner(pool, null, "");
    }

    /** Likewise where they are two. */
    public static DatabaseOwner apart(DataSource pool, DataSource owner, String user) {
        return new DatabaseOwner(pool, requireNonNull(owner), user);
    }

    private static DataSource source(
            DataSource pool, OwnerSettings settings, Supplier<Optional<DataSourceFactory>> drivers) {
        try (Connection connection = pool.getConnection()) {
            String url = connection.getMetaData().getURL();
            Optional<DataSourceFactory> driver = url.startsWith(POSTGRESQL) ? drivers.get() : Optional.empty();
            if (driver.isEmpty()) {
                throw OwnerSettings.wrong("is for PostgreSQL alone; the database is another");
            }
            if (settings.user().equals(connection.getMetaData().getUserName())) {
                throw OwnerSettings.wrong("is the role that works itself; it is to be another, or to be left out");
            }
            Properties properties = new Properties();
            properties.setProperty(DataSourceFactory.JDBC_URL, url);
            properties.setProperty(DataSourceFactory.JDBC_USER, settings.user());
            properties.setProperty(DataSourceFactory.JDBC_PASSWORD, settings.password());
            return driver.get().createDataSource(properties);
        } catch (SQLException e) {
            throw new IllegalStateException("the owner of the schema", e);
        }
    }

    /** Whether tables are made by another role than the one that works. */
    public boolean isApart() {
        return apart != null;
    }

    /** To the role that makes tables. */
    public Connection connection() throws SQLException {
        if (apart == null) {
            return pool.getConnection();
        }
        try {
            return apart.getConnection();
        } catch (SQLException e) {
            throw new SQLException(absence(e), e.getSQLState(), e);
        }
    }

    @Override
    public List<String> complaints() {
        if (apart == null) {
            return List.of();
        }
        List<String> complaints = new ArrayList<>(absent());
        try (Connection connection = pool.getConnection()) {
            complaints.addAll(WorkingRole.complaints(connection, user));
        } catch (SQLException e) {
            complaints.add("What the working role may do can't be asked: " + Trouble.place(e));
        }
        return List.copyOf(complaints);
    }

    private synchronized List<String> absent() {
        if (System.nanoTime() - trustedUntil < 0) {
            return List.of();
        }
        try (Connection connection = connection()) {
            trustedUntil = System.nanoTime() + TRUSTED_NANOS;
            return List.of();
        } catch (SQLException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private String absence(SQLException e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse(String.valueOf(e.getSQLState()));
        return "The owner of the schema, " + user + " (owner.user in etc/" + UnitLimits.PID + ".cfg), can't connect: "
                + why;
    }
}
