package de.stadtteilkapital.platform.persistence;

import java.sql.Connection;
import java.util.function.Function;
import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/** The unit of work: what happens in it, in however many rooms, is kept or undone as one. */
@ProviderType
public interface Transactions {
    /**
     * Joins the unit of work under way or begins one. The outermost takes its connection first, is retried as a whole a
     * bounded number of times after a deadlock, a serialization failure or a lost optimistic lock, once where its connection
     * broke before its commit was sent, and commits once. An exception that leaves an inner call undoes the whole unit, even if the caller catches it.
     */
    <T> T required(Supplier<T> work);

    /**
     * Joins the unit of work under way or begins one that writes nothing: each of its statements stands for itself, which is
     * what a unit that reads committed data promises anyway, and the database is spared a beginning and an end. It is
     * repeated like one that writes.
     *
     * @throws IllegalStateException where something is written or locked in it after all
     */
    <T> T reading(Supplier<T> work);

    /**
     * Reads like {@link #reading}, as a part that a unit which only reads can do without: where it fails by itself, and not
     * for the database's sake, the unit goes on with what is answered instead. In a unit that writes its failure undoes all.
     */
    <T> T spared(Supplier<T> work, Function<RuntimeException, T> instead);

    /**
     * Like {@link #required(Supplier)} for work that finds out by itself whether it has been done: repeated, too, where the
     * connection broke when its commit had been sent.
     */
    <T> T knowing(Supplier<T> work);

    /** Like {@link #required(Supplier)} for work without a result. */
    default void run(Runnable work) {
        required(() -> {
            work.run();
            return null;
        });
    }

    /**
     * The connection of the unit of work under way; it ignores commit and close.
     *
     * @throws IllegalStateException outside a unit of work
     */
    Connection connection();

    /** Whether this thread is inside a unit of work. */
    boolean isActive();

    /** Sends all that the rooms' stores hold back to the database, so that its constraints speak now. */
    void flush();

    /** An object of this type that lives as long as the unit of work under way; made when first asked for. */
    <T> T attached(Class<T> type, Supplier<T> make);

    /**
     * Tells that a row was written past the stores, so that the unit's events bear witness to it; what stores write they tell
     * by themselves.
     *
     * @param key values of its primary key in the key's order
     */
    default void wrote(String table, Object... key) {}

    /** Runs before the commit, after all rooms have been flushed; what it writes belongs to the unit. */
    void beforeCommit(Runnable lastAct);

    /** Runs after the commit, outside the unit; an exception is logged and undoes nothing. */
    void afterCommit(Runnable followUp);
}
