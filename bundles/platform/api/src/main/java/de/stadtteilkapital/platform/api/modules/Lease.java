package de.stadtteilkapital.platform.api.modules;

import static java.util.Objects.requireNonNull;

/** What was taken of an offer, and how many calls are under way with it. */
final class Lease<S> {
    final Offer<S> offer;
    final S service;
    int calls;

    Lease(Offer<S> offer, S service) {
        this.offer = requireNonNull(offer);
        this.service = requireNonNull(service);
    }
}
