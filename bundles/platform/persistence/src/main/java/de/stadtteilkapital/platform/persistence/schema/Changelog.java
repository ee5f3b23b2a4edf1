package de.stadtteilkapital.platform.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.DerbyDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;

/**
 * Runs one changelog with Liquibase, in a thread of its own: the thread locals that Liquibase leaves behind end with it,
 * where in the thread that starts bundles they would hold Liquibase's class loader when it is long uninstalled.
 */
final class Changelog {
    private final Connection connection;
    private final String path;
    private final ClassLoader loader;

    private Changelog(Connection connection, String path, ClassLoader loader) {
        this.connection = connection;
        this.path = path;
        this.loader = loader;
    }

    /** Leaves the connection open, and an embedded Derby running. */
    static void run(Connection connection, String path, ClassLoader loader) throws SQLException {
        Changelog changelog = new Changelog(connection, path, loader);
        try {
            // an interrupt does not end the wait: a changelog runs whole or not at all
            CompletableFuture.runAsync(changelog::update, changelog::inAThreadOfItsOwn)
                    .join();
        } catch (CompletionException e) {
            throw new SQLException("changelog " + path, e.getCause());
        }
    }

    private void inAThreadOfItsOwn(Runnable work) {
        Thread thread = new Thread(null, work, "changelog-" + path, 0, false);
        // Liquibase finds its own parts by the thread's context class loader
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
        thread.start();
    }

    private void update() {
        try (ClassLoaderResourceAccessor resources = new ClassLoaderResourceAccessor(loader)) {
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            if (database instanceof DerbyDatabase derby) {
                derby.setShutdownEmbeddedDerby(false);
            }
            Liquibase liquibase = new Liquibase(path, resources, database);
            liquibase.setShowSummary(UpdateSummaryEnum.OFF);
            // the console belongs to the operator; what Liquibase tells goes into the log
            Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> liquibase.update(new Contexts()));
        } catch (Exception e) { // Scope and the accessor's close declare no less
            throw new CompletionException(e);
        }
    }
}
