package de.stadtteilkapital.platform.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The two databases the platform runs on, where their SQL differs. */
public enum Dialect {
    DERBY("org.eclipse.persistence.platform.database.DerbyPlatform", " for update with rs", " with ur"),
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQLPlatform", " for update", "");

    /** Any number that nothing else in the database locks; these are letters of our name. */
    private static final long SCHEMA_LOCK = 0x6b61706974616cL;

    private final String eclipseLinkPlatform;
    private final String lock;
    private final String glance;

    Dialect(String eclipseLinkPlatform, String lock, String glance) {
        this.eclipseLinkPlatform = eclipseLinkPlatform;
        this.lock = lock;
        this.glance = glance;
    }

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "Apache Derby" -> DERBY;
            case "PostgreSQL" -> POSTGRESQL;
            default ->
                throw new IllegalStateException("Stadtteilkapital runs on Derby or PostgreSQL, not on " + product);
        };
    }

    /** Until the commit no other node changes tables; an embedded database has no other node. */
    void lockSchema(Connection connection) throws SQLException {
        if (this == POSTGRESQL) {
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                lock.setLong(1, SCHEMA_LOCK);
                lock.execute();
            }
        }
    }

    /** Class name of EclipseLink's platform. */
    public String eclipseLinkPlatform() {
        return eclipseLinkPlatform;
    }

    /** What a select ends with that locks its rows until the commit. */
    public String lock() {
        return lock;
    }

    /** What a select ends with that waits for nobody's locks, for an operator who wants to see what hangs. */
    public String glance() {
        return glance;
    }
}
