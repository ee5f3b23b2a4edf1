package de.stadtteilkapital.platform.testing;

/** The databases a distribution can be tested on. */
public enum Database {
    /** Derby, embedded, as the distribution is shipped. */
    DERBY,
    /** PostgreSQL by another data source configuration of the same distribution; started once for the whole run. */
    POSTGRESQL
}
