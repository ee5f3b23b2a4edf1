package de.stadtteilkapital.platform.persistence.unit;

import java.sql.SQLException;
import java.util.Optional;

/**
 * What may be wrong with the database itself, whatever was asked of it, as the databases' SQL states tell it. A sentence
 * about it never quotes more than the kind, the state and the place: Derby's words about a page hold the page.
 */
enum Trouble {
    /** The connection broke, or the server is being stopped. */
    LOST("The connection to the database broke"),
    /** Nothing can be written any more. */
    FULL("The database can't write; is its disk full?"),
    /** Something that was written can't be read back. */
    DAMAGED("The database can't read what it has written; it needs its last backup");

    private static final int LONGEST = 200;

    private static final String CHECK_VIOLATION = "23513";

    /** Derby's severity of what closes the connection (40000), the database (45000) or the engine; PostgreSQL's is 0. */
    private static final int DERBY_CLOSED_IT = 40_000;

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    /** The first that one of the causes tells. */
    static Optional<Trouble> of(Throwable failure) {
        return sql(failure).map(Trouble::ofOne);
    }

    /** Whether a check refused a row, which a trigger may have written. */
    static boolean isOfCheck(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CHECK_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Of this kind, with state and place. */
    String told(Throwable failure) {
        return sentence + " ("
                + sql(failure).map(sql -> sql.getSQLState() + ": " + place(sql)).orElse("") + ").";
    }

    /** A first line without the content of a page. */
    static String place(SQLException failure) {
        String line = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        int dump = line.indexOf(", page dump");
        return line.substring(0, Math.min(LONGEST, dump < 0 ? line.length() : dump));
    }

    private static Optional<SQLException> sql(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                for (SQLException next = sql; next != null; next = next.getNextException()) {
                    if (ofOne(next) != null) {
                        return Optional.of(next);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The pool says without a state that what it has lent was closed under it. */
    private static Trouble ofOne(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return String.valueOf(failure.getMessage()).endsWith(" is closed.") ? LOST : null;
        }
        Trouble told = ofState(state);
        return told == null && failure.getErrorCode() >= DERBY_CLOSED_IT ? LOST : told;
    }

    /**
     * Class 08, PostgreSQL's 57P, and what Derby says while its engine stops or can't be started again (XJ001, XJ040,
     * XJ041, XBM0); PostgreSQL's 53100 and what Derby says where its log (XSLA), a container (XSDF), a page (XSDG1, XSDG3)
     * or, once it was started again, nothing at all can be written (2550); what it says of pages (XSDB, XSDG) that can't be
     * read.
     */
    private static Trouble ofState(String state) {
        if (state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("XJ001")
                || state.equals("XJ040")
                || state.equals("XJ041")
                || state.startsWith("XBM0")) {
            return LOST;
        }
        if (state.equals("53100")
                || state.startsWith("2550")
                || state.startsWith("XSLA")
                || state.startsWith("XSDF")
                || state.equals("XSDG1")
                || state.equals("XSDG3")) {
            return FULL;
        }
        return state.startsWith("XSDB") || state.startsWith("XSDG") || state.startsWith("XX00") ? DAMAGED : null;
    }
}
