package de.stadtteilkapital.platform.persistence.schema;

import java.sql.Connection;
import java.sql.SQLException;

/** The two databases the platform runs on, where their SQL differs. */
public enum Dialect {
    DERBY("org.eclipse.persistence.platform.database.DerbyPlatform", " for update with rs"),
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQLPlatform", " for update");

    private final String eclipseLinkPlatform;
    private final String lock;

    Dialect(String eclipseLinkPlatform, String lock) {
        this.eclipseLinkPlatform = eclipseLinkPlatform;
        this.lock = lock;
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

    /** Class name of EclipseLink's platform. */
    public String eclipseLinkPlatform() {
        return eclipseLinkPlatform;
    }

    /** What a select ends with that locks its rows until the commit. */
    public String lock() {
        return lock;
    }
}
