package de.stadtteilkapital.platform.api.modules;

/** Is told which providers of a service there are. */
interface OfferListener<S> {
    /** An offer that was there before, or has another rank. */
    void came(Offer<S> offer);

    /** An offer that is new. */
    void registered(Offer<S> offer);

    /** Returns when the calls to the leaving provider have ended, or waited long enough. */
    void left(Offer<S> offer);
}
