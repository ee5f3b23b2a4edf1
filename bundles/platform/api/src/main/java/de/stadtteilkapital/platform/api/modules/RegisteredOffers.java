package de.stadtteilkapital.platform.api.modules;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceListener;
import org.osgi.framework.ServiceReference;

/**
 * Tells who calls which providers the registry has. A bundle that stops takes its listeners along, so nobody has to
 * close this.
 */
final class RegisteredOffers<S> implements ServiceListener {
    private final OfferListener<S> listener;
    private final BundleContext context;

    private RegisteredOffers(OfferListener<S> listener, BundleContext context) {
        this.listener = requireNonNull(listener);
        this.context = requireNonNull(context);
    }

    /** @param more a filter beside that of the contract, empty for any of its providers */
    static <S> void tell(OfferListener<S> listener, Class<S> contract, String more, BundleContext context) {
        String filter = "(&(" + Constants.OBJECTCLASS + "=" + contract.getName() + ")" + more + ")";
        RegisteredOffers<S> offers = new RegisteredOffers<>(listener, context);
        try {
            context.addServiceListener(offers, filter);
            Collection<ServiceReference<S>> there = context.getServiceReferences(contract, filter);
            there.forEach(reference -> listener.came(new Registered<>(context, reference)));
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    @SuppressWarnings(
            "unchecked") // the filter lets pass what bears the contract's name, and the framework what is the contract
    public void serviceChanged(ServiceEvent event) {
        Registered<S> offer = new Registered<>(context, (ServiceReference<S>) event.getServiceReference());
        switch (event.getType()) {
            case ServiceEvent.REGISTERED -> listener.registered(offer);
            case ServiceEvent.MODIFIED -> listener.came(offer);
            default -> listener.left(offer);
        }
    }

    private record Registered<S>(BundleContext context, ServiceReference<S> reference) implements Offer<S> {
        @Override
        public boolean stands() {
            Bundle bundle = reference.getBundle();
            return bundle != null && (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0;
        }

        @Override
        public @Nullable S take() {
            try {
                return context.getService(reference);
            } catch (IllegalStateException e) {
                // the bundle that calls has stopped, and gets nothing any more
                return null;
            }
        }

        @Override
        public void giveBack() {
            try {
                context.ungetService(reference);
            } catch (IllegalStateException e) {
                // the bundle that called has stopped, and the framework has given all back
            }
        }

        @Override
        public int compareTo(Offer<S> other) {
            return reference.compareTo(((Registered<S>) other).reference);
        }
    }
}
