package de.stadtteilkapital.platform.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.modules.HandOver;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The rooms as the pages of a bundle call them; each bundle has its own. */
@Component(service = Desks.class, scope = ServiceScope.BUNDLE)
public final class Desks {
    private final BundleContext context;
    private final Counter counter;

    @Activate
    public Desks(ComponentContext component, @Reference Counter counter) {
        context = component.getUsingBundle().getBundleContext();
        this.counter = requireNonNull(counter);
    }

    /** @param contract a service interface of the room, whose provider may be exchanged */
    public <S> Desk<S> of(Class<S> contract) {
        return new Desk<>(HandOver.to(contract, context), counter);
    }

    /** What the bundle itself brings. */
    public <S> Desk<S> own(S service) {
        return new Desk<>(HandOver.fixed(service), counter);
    }
}
