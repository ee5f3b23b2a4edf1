package de.stadtteilkapital.platform.persistence;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The persistence unit of the bundle that asks for this service: read from its {@code META-INF/persistence.xml}, its
 * tables made by its changelog {@code schema/<unit>.sql} before the first use. Each bundle gets its own, so two builds of
 * one room live side by side.
 */
@ProviderType
public interface Store {
    /** Works with the unit's entity manager in the unit of work under way, or in one of its own. Never keep it. */
    <T> T in(Function<EntityManager, T> work);

    /** Like {@link #in} for work that only reads; see {@link Transactions#reading}. */
    <T> T reading(Function<EntityManager, T> work);

    /** See {@link Transactions#wrote}; for rows that were written by SQL of one's own. */
    default void wrote(String table, Object... key) {}

    /** Like {@link #in} for work without a result. */
    default void with(Consumer<EntityManager> work) {
        in(em -> {
            work.accept(em);
            return null;
        });
    }
}
