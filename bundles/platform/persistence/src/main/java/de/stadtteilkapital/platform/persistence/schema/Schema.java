package de.stadtteilkapital.platform.persistence.schema;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Sha256;
import de.stadtteilkapital.platform.persistence.guards.Guard;
import de.stadtteilkapital.platform.persistence.guards.GuardFile;
import de.stadtteilkapital.platform.persistence.guards.Guards;
import de.stadtteilkapital.platform.persistence.guards.OwnTrigger;
import de.stadtteilkapital.platform.persistence.unit.DatabaseOwner;
import de.stadtteilkapital.platform.persistence.unit.DatabasePool;
import de.stadtteilkapital.platform.persistence.unit.Patience;
import de.stadtteilkapital.platform.persistence.witness.Forms;
import de.stadtteilkapital.platform.persistence.witness.Kept;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the changelog {@code schema/<unit>.sql} of each room before its first use and puts up its guards: whole or not at all, one at a time in
 * this process and among nodes, and not where the digest of the last run says that nothing has changed.
 */
@Component(service = Schema.class)
public final class Schema {
    private static final Logger LOG = LoggerFactory.getLogger(Schema.class);

    private final DataSource pool;
    private final DatabaseOwner owner;
    private final Dialect dialect;
    private final Digests digests = new Digests();
    private final Guards guards;
    private final Forms forms = new Forms();
    private final Map<String, Declared> declaredByUnit = new ConcurrentHashMap<>();

    /** What a unit's tables keep. */
    private record Declared(List<Guard> guards, List<Kept> witnessed, List<OwnTrigger> triggers) {}

    /** Of a unit what its tables and their guards are to be. */
    private record Wanted(String unit, String path, String digest, Declared declared) {}

    @Activate
    public Schema(@Reference DatabasePool pool, @Reference DatabaseOwner owner) {
        this((DataSource) pool, owner);
    }

    /** For tests without a container, where one role makes tables and works. */
    public Schema(DataSource pool) {
        this(pool, DatabaseOwner.sameAs(pool));
    }

    /** Likewise, where they may be two. */
    public Schema(DataSource pool, DatabaseOwner owner) {
        this.pool = requireNonNull(pool);
        this.owner = requireNonNull(owner);
        dialect = Patience.with("The platform's tables", this::whichDialect);
        guards = new Guards(dialect);
        grantOrSay();
        migrate("platform", Schema.class.getClassLoader());
    }

    /** Tables that were another's until now, or came past us; without their owner the node works on with what it has. */
    private void grantOrSay() {
        if (owner.isApart()) {
            try {
                Patience.with("The working role's rights", () -> {
                    grant();
                    return null;
                });
            } catch (IllegalStateException e) {
                LOG.error("The working role gets no rights", e);
            }
        }
    }

    private void grant() {
        try (Connection connection = owner.connection()) {
            connection.setAutoCommit(false);
            dialect.lockSchema(connection);
            grant(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void grant(Connection owners) throws SQLException {
        if (owner.isApart()) {
            try (Connection working = pool.getConnection()) {
                Grants.give(owners, Grants.role(working));
            }
        }
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

    /** Of the witnessed tables of all units that were brought up to date here. */
    public Forms forms() {
        return forms;
    }

    /** Each guard of the units that were brought up to date here which is missing, switched off or another than it was made. */
    public List<String> wrongGuards(Connection connection) throws SQLException {
        Set<String> wrong = new LinkedHashSet<>();
        for (Declared unit : declaredByUnit.values()) {
            wrong.addAll(guards.wrong(connection, unit.guards()));
            wrong.addAll(forms.wrong(connection, unit.witnessed()));
            wrong.addAll(guards.foreign(
                    connection,
                    unit.guards(),
                    unit.witnessed().stream().map(Kept::table).toList(),
                    unit.triggers()));
        }
        return List.copyOf(wrong);
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
        String guardText = GuardFile.text(unit, loader);
        Declared declared = new Declared(
                GuardFile.guards(guardText), GuardFile.witnessed(guardText), GuardFile.triggers(guardText));
        String digest = digest(loader, path, guardText);
        try {
            if (!digest.equals(last(unit))) {
                change(new Wanted(unit, path, digest, declared), loader);
            }
            declaredByUnit.put(unit, declared);
            try (Connection connection = pool.getConnection()) {
                forms.load(connection, declared.witnessed());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the changelog of " + unit + " could not be run", e);
        }
    }

    private String last(String unit) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return digests.last(connection, unit);
        }
    }

    private void change(Wanted wanted, ClassLoader loader) throws SQLException {
        try (Connection connection = owner.connection()) {
            connection.setAutoCommit(false);
            change(connection, wanted, loader);
        }
    }

    private void change(Connection connection, Wanted wanted, ClassLoader loader) throws SQLException {
        try {
            dialect.lockSchema(connection);
            // another node may have been first
            if (!wanted.digest().equals(digests.last(connection, wanted.unit()))) {
                // a changelog may change what is guarded; nobody else sees its tables without guards
                guards.down(connection, wanted.unit());
                Changelog.run(OneTransaction.on(connection), wanted.path(), loader);
                Forms.renew(connection, wanted.declared().witnessed());
                guards.up(connection, wanted.declared().guards());
                digests.keep(connection, wanted.unit(), wanted.digest());
                grant(connection);
                LOG.info("Tables of {} are up to date.", wanted.unit());
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

    private static String digest(ClassLoader loader, String path, String guardText) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no changelog " + path);
            }
            return Sha256.hex(new String(in.readAllBytes(), StandardCharsets.UTF_8) + guardText);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
