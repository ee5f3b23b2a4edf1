package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the catalogues of the rooms declare. Looked up when asked for, and not bound: whoever has waited for a room's
 * catalogue and sets something of it at once shall not be refused because this room has not been told of it yet.
 */
final class Catalogues<C, D> {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogues.class);

    private final BundleContext context;
    private final Class<C> contract;
    private final Function<C, List<D>> declared;

    Catalogues(BundleContext context, Class<C> contract, Function<C, List<D>> declared) {
        this.context = requireNonNull(context);
        this.contract = requireNonNull(contract);
        this.declared = requireNonNull(declared);
    }

    /** The lowest ranking first. */
    Stream<D> all() {
        return references().stream().sorted().flatMap(reference -> declared(reference).stream());
    }

    private Collection<ServiceReference<C>> references() {
        try {
            return context.getServiceReferences(contract, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stranger's catalogue that fails declares nothing; what the others declare can be set all the same. */
    private List<D> declared(ServiceReference<C> reference) {
        C catalogue = context.getService(reference);
        try {
            return catalogue == null ? List.of() : List.copyOf(declared.apply(catalogue));
        } catch (RuntimeException e) {
            LOG.warn(
                    "The bundle {} can't tell what its {} declares; it can't be set.",
                    reference.getBundle(),
                    contract.getSimpleName(),
                    e);
            return List.of();
        } finally {
            context.ungetService(reference);
        }
    }
}
