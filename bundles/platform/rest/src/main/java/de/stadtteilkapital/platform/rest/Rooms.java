package de.stadtteilkapital.platform.rest;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.modules.HandOver;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The rooms as the resources of a bundle call them; each bundle has its own. */
@Component(service = Rooms.class, scope = ServiceScope.BUNDLE)
public final class Rooms {
    private final BundleContext context;
    private final Exchange exchange;

    @Activate
    public Rooms(ComponentContext component, @Reference Exchange exchange) {
        context = component.getUsingBundle().getBundleContext();
        this.exchange = requireNonNull(exchange);
    }

    /** @param contract a service interface of the room, whose provider may be exchanged */
    public <S> Room<S> of(Class<S> contract) {
        return new Room<>(HandOver.to(contract, context), exchange);
    }

    /** What the bundle itself brings. */
    public <S> Room<S> own(S service) {
        return new Room<>(HandOver.fixed(service), exchange);
    }
}
