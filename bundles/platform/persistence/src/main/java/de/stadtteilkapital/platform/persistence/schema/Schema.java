package de.stadtteilkapital.platform.persistence.schema;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.persistence.unit.DatabasePool;
import de.stadtteilkapital.platform.persistence.unit.Patience;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the changelog {@code schema/<unit>.sql} of each room before its first use: whole or not at all, one at a time in
 * this process and among nodes, and not where the digest of the last run says that nothing has changed.
 */
@Component(service = Schema.class)
public final class Schema {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final DataSource pool;
    private final Dialect dialect;
    private final Digests digests = new Digests();

    @Activate
    public Schema(@Reference DatabasePool pool) {
        this((DataSource) pool);
    }

    /** For tests without a container. */
    public Schema(DataSource pool) {
        this.pool = requireNonNull(pool);
        dialect = Patience.with("The platform's tables", this::whichDialect);
        migrate("platform", Schema.class.getClassLoader());
    }

    private Dialect whichDialect() {
        try (Connection connection = pool.getConnection()) {
            return Dialect.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the database does not answer; see org.ops4j.datasource-stadtteilkapital", e);
        }
    }

    public Dialect dialect() {
        return dialect;
    }

    /** @param loader the class loader in which the changelog and what it includes are found */
    public synchronized void migrate(String unit, ClassLoader loader) {
        Patience.with("Tables of " + unit, () -> {
            run(unit, loader);
            return null;
        });
    }

    private void run(String unit, ClassLoader loader) {
        String path = "schema/" + unit + ".sql";
        String digest = digest(loader, path);
        try (Connection connection = pool.getConnection()) {
            if (digest.equals(digests.last(connection, unit))) {
                return;
            }
            connection.setAutoCommit(false);
            change(connection, unit, path, digest, loader);
        } catch (SQLException e) {
            throw new IllegalStateException("the changelog of " + unit + " could not be run", e);
        }
    }

    private void change(Connection connection, String unit, String path, String digest, ClassLoader loader)
            throws SQLException {
        try {
            dialect.lockSchema(connection);
            // another node may have been first
            if (!digest.equals(digests.last(connection, unit))) {
                Changelog.run(OneTransaction.on(connection), path, loader);
                digests.keep(connection, unit, digest);
                LOG.info("Tables of {} are up to date.", unit);
            }
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            undo(connection, e);
            throw e;
        }
    }

    /** What went wrong first is what is told. */
    private static void undo(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private static String digest(ClassLoader loader, String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no changelog " + path);
            }
            return Sha256.hex(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
