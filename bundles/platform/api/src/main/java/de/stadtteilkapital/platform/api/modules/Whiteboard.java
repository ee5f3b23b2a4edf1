package de.stadtteilkapital.platform.api.modules;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;

/**
 * A bundle's hold on all services of one contract, whose providers come, go and are exchanged while they are called: a new
 * one is called once it is activated, and one that leaves waits until its calls have run out. While two builds of a bundle
 * stand side by side, both are there; whoever calls tells by what they say of themselves which of them counts.
 */
public final class Whiteboard<S> {
    private final Map<Offer<S>, Offers<S>> standing = new ConcurrentHashMap<>();
    private final OfferListener<S> told = new Told();

    /** Keeps what the framework tells out of what others see of this class. */
    private final class Told implements OfferListener<S> {
        @Override
        public void came(Offer<S> offer) {
            // one whose rank has changed stands already, and the order is asked with every call
            standing.computeIfAbsent(offer, Whiteboard::alone);
        }

        @Override
        public void registered(Offer<S> offer) {
            Offers<S> alone = new Offers<>();
            alone.registered(offer);
            standing.putIfAbsent(offer, alone);
            if (!offer.stands()) {
                standing.remove(offer);
            }
        }

        @Override
        public void left(Offer<S> offer) {
            Offers<S> alone = standing.remove(offer);
            if (alone != null) {
                alone.left(offer, HandOver.DRAIN);
            }
        }
    }

    private Whiteboard() {}

    /** @param context of the bundle that calls */
    public static <S> Whiteboard<S> of(Class<S> contract, BundleContext context) {
        Whiteboard<S> all = new Whiteboard<>();
        RegisteredOffers.tell(all.told, contract, "", context);
        return all;
    }

    /** A hold on those whom nobody exchanges. */
    @SafeVarargs
    public static <S> Whiteboard<S> fixed(S... services) {
        Whiteboard<S> all = new Whiteboard<>();
        for (S service : services) {
            all.told.came(new FixedOffer<>(service));
        }
        return all;
    }

    private static <S> Offers<S> alone(Offer<S> offer) {
        Offers<S> alone = new Offers<>();
        alone.came(offer);
        return alone;
    }

    /** Whom a test tells. */
    OfferListener<S> told() {
        return told;
    }

    /** Calls all that can be activated, the best first; none of them ends while the work is under way. */
    public <T> T call(Function<List<S>, T> work) {
        List<Hold<S>> holds = standing.entrySet().stream()
                .sorted(Collections.reverseOrder(Map.Entry.comparingByKey()))
                .map(entry -> new Hold<>(entry.getValue(), entry.getValue().begin()))
                .toList();
        try {
            return work.apply(holds.stream().flatMap(Hold::service).toList());
        } finally {
            holds.forEach(Hold::end);
        }
    }

    /** @param lease null where the provider could not be activated, or has gone meanwhile */
    private record Hold<S>(Offers<S> offers, @Nullable Lease<S> lease) {
        Stream<S> service() {
            return lease == null ? Stream.empty() : Stream.of(lease.service);
        }

        void end() {
            if (lease != null) {
                offers.end(lease);
            }
        }
    }
}
