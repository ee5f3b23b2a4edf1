package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looked up when asked for, and not bound: whoever has waited for a room's catalogue and sets its parameters at once shall
 * not be refused because this room has not been told of it yet.
 */
final class RegisteredDeclarations implements DeclaredParameters {
    private static final Logger LOG = LoggerFactory.getLogger(RegisteredDeclarations.class);

    private final BundleContext context;

    RegisteredDeclarations(BundleContext context) {
        this.context = requireNonNull(context);
    }

    @Override
    public Stream<ParameterDefinition> all() {
        return references().stream().sorted().flatMap(reference -> declared(reference).stream());
    }

    private Collection<ServiceReference<ParameterCatalogue>> references() {
        try {
            return context.getServiceReferences(ParameterCatalogue.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stranger's catalogue that fails declares nothing; the others' parameters can be set all the same. */
    private List<ParameterDefinition> declared(ServiceReference<ParameterCatalogue> reference) {
        ParameterCatalogue catalogue = context.getService(reference);
        try {
            return catalogue == null ? List.of() : List.copyOf(catalogue.parameters());
        } catch (RuntimeException e) {
            LOG.warn("The bundle {} can't tell its parameters; they can't be set.", reference.getBundle(), e);
            return List.of();
        } finally {
            context.ungetService(reference);
        }
    }
}
