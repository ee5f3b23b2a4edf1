package de.stadtteilkapital.platform.api.modules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.osgi.framework.BundleContext;

/**
 * A bundle's hold on a service of another room, whose provider may be exchanged while it is called: calls go to the best
 * that can be activated, wait a moment for one that is away, and a provider that leaves waits until its calls have run out.
 * Nothing of a stopped bundle is ever called.
 */
public final class HandOver<S> {
    /** How long a call waits for a provider: the three seconds of the contract. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    /** How long a leaving provider waits for its calls; below {@code ds.lock.timeout.milliseconds}. */
    public static final Duration DRAIN = Duration.ofSeconds(30);

    /** After how long it is looked again who could answer, while a call waits. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** One for each contract that a bundle calls; the framework holds them for as long as the bundle runs. */
    private static final Map<BundleContext, Map<String, WeakReference<HandOver<?>>>> ALL = new WeakHashMap<>();

    private final String name;
    private final Offers<S> offers = new Offers<>();

    /** Keeps what the framework tells out of what callers see of this class. */
    private final class Told implements OfferListener<S> {
        @Override
        public void came(Offer<S> offer) {
            HandOver.this.came(offer);
        }

        @Override
        public void registered(Offer<S> offer) {
            HandOver.this.registered(offer);
        }

        @Override
        public void left(Offer<S> offer) {
            HandOver.this.left(offer);
        }
    }

    private HandOver(String name) {
        this.name = requireNonNull(name);
    }

    /**
     * The hold of a bundle on a service of the room that its contract is of; whoever asks again for the same gets the same.
     *
     * @param contract an interface of the room's api
     * @param context of the bundle that calls
     */
    public static <S> HandOver<S> to(Class<S> contract, BundleContext context) {
        return to(room(contract), contract, context);
    }

    /** @param room what a caller is told is away, where another answers for the contract than the one it is of */
    public static <S> HandOver<S> to(String room, Class<S> contract, BundleContext context) {
        return to(room, contract, "", context);
    }

    /** @param among in the framework's words which of the providers it may be, empty for any */
    public static <S> HandOver<S> to(String room, Class<S> contract, String among, BundleContext context) {
        String key = contract.getName() + among;
        HandOver<S> made = new HandOver<>(room);
        synchronized (ALL) {
            Map<String, WeakReference<HandOver<?>>> ofBundle = ALL.computeIfAbsent(context, of -> new HashMap<>());
            WeakReference<HandOver<?>> known = ofBundle.get(key);
            @SuppressWarnings("unchecked") // stored under the name of its contract, of which a bundle sees one
            HandOver<S> found = known == null ? null : (HandOver<S>) known.get();
            if (found != null) {
                return found;
            }
            ofBundle.put(key, new WeakReference<>(made));
        }
        RegisteredOffers.tell(made.new Told(), contract, among, context);
        return made;
    }

    /** A hold on somebody whom nobody exchanges. */
    public static <S> HandOver<S> fixed(S service) {
        HandOver<S> fixed = new HandOver<>("fixed");
        fixed.came(new FixedOffer<>(service));
        return fixed;
    }

    /** A hold on nobody. */
    public static <S> HandOver<S> away(Class<S> contract) {
        return new HandOver<>(room(contract));
    }

    /** How many calls are under way to a provider, from all its callers. */
    public static int calls(Object provider) {
        List<HandOver<?>> callers;
        synchronized (ALL) {
            callers = ALL.values().stream()
                    .flatMap(ofBundle -> ofBundle.values().stream())
                    .<HandOver<?>>map(WeakReference::get)
                    .filter(Objects::nonNull)
                    .toList();
        }
        return callers.stream()
                .mapToInt(caller -> caller.offers.callsTo(provider))
                .sum();
    }

    /** {@code finance} of {@code finance.api}, {@code documents} of {@code platform.api.documents}. */
    private static String room(Class<?> contract) {
        return contract.getPackageName().replaceFirst("\\.api$", "").replaceFirst(".*\\.", "");
    }

    /**
     * Calls the service; within one act ({@link Leases#during}) always the same provider.
     *
     * @throws Refusal 503 where no provider came in time
     */
    public <T> T call(Function<? super S, ? extends T> work) {
        requireNonNull(work);
        Leases act = Leases.current();
        if (act != null) {
            return work.apply(act.hold(this));
        }
        Lease<S> lease = begin(PATIENCE);
        try {
            return work.apply(lease.service);
        } finally {
            end(lease);
        }
    }

    /** Likewise, where nothing is answered. */
    public void act(Consumer<? super S> work) {
        call(service -> {
            work.accept(service);
            return null;
        });
    }

    /** Whether a provider is there right now. */
    public boolean isBound() {
        Lease<S> lease = offers.begin();
        if (lease != null) {
            end(lease);
        }
        return lease != null;
    }

    void came(Offer<S> offer) {
        offers.came(offer);
    }

    void registered(Offer<S> offer) {
        offers.registered(offer);
    }

    void left(Offer<S> offer) {
        offers.left(offer, DRAIN);
    }

    Lease<S> begin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                long before = offers.changes();
                Lease<S> lease = offers.begin();
                if (lease != null) {
                    return lease;
                }
                if (System.nanoTime() > end) {
                    throw Refusal.unavailable(name);
                }
                offers.await(before, LOOK_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.unavailable(name);
        }
    }

    void end(Lease<S> lease) {
        offers.end(lease);
    }
}
