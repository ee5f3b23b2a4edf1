package de.stadtteilkapital.platform.api.modules;

import org.jspecify.annotations.Nullable;

/**
 * A provider's offer of a service: in the framework's order, the best is the greatest.
 *
 * @param <S> the service interface
 */
interface Offer<S> extends Comparable<Offer<S>> {
    /** Whether the bundle of the provider runs. */
    boolean stands();

    /** Null where the provider can't be activated. */
    @Nullable
    S take();

    /** Gives back what was taken. */
    void giveBack();
}
