package de.stadtteilkapital.platform.api.modules;

import static java.util.Objects.requireNonNull;

/** Of somebody whom nobody exchanges. */
record FixedOffer<S>(S service) implements Offer<S> {
    FixedOffer {
        requireNonNull(service);
    }

    @Override
    public boolean stands() {
        return true;
    }

    @Override
    public S take() {
        return service;
    }

    @Override
    public void giveBack() {
        // it stays
    }

    @Override
    public int compareTo(Offer<S> other) {
        return 0;
    }
}
