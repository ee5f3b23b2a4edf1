package de.stadtteilkapital.platform.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;
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

/** Runs one changelog with Liquibase. */
final class Changelog {
    private Changelog() {}

    /** Leaves the connection open, and an embedded Derby running. */
    static void run(Connection connection, String path, ClassLoader loader) throws SQLException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Liquibase finds its own parts by the thread's context class loader
        thread.setContextClassLoader(Liquibase.class.getClassLoader());
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
            throw new SQLException("changelog " + path, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
