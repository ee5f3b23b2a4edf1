package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.events.EventHandler;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.EventLogReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is installed of the rooms right now, ours and strangers' alike: told by the services, not by the names. */
@Component(service = Modules.class)
public final class Modules {
    private static final Pattern CONTRACT = Pattern.compile("de\\.stadtteilkapital\\.([\\w.]+)\\.api\\.[\\w.]+");
    private static final Pattern OURS = Pattern.compile("de\\.stadtteilkapital\\.([\\w.]+)\\.(core|rest|web)");
    private static final String OUR_PREFIX = "de.stadtteilkapital.";
    private static final String HANDLER = "stadtteilkapital.events.handler";

    private final BundleContext context;
    private final EventLogReader chronicle;

    @Activate
    public Modules(BundleContext context, @Reference EventLogReader chronicle) {
        this.context = requireNonNull(context);
        this.chronicle = requireNonNull(chronicle);
    }

    /** By room, then by bundle. */
    public List<Module> all() {
        Map<String, Long> behind = chronicle.handlers().stream()
                .collect(Collectors.groupingBy(
                        EventLogReader.Place::handler, Collectors.summingLong(EventLogReader.Place::behind)));
        return Arrays.stream(context.getBundles())
                .flatMap(bundle -> module(bundle, behind).stream())
                .sorted(Comparator.comparing(Module::room).thenComparing(Module::bundle))
                .toList();
    }

    private Optional<Module> module(Bundle bundle, Map<String, Long> behind) {
        List<ServiceReference<?>> services = services(bundle);
        return room(bundle, services)
                .map(room -> new Module(
                        bundle.getBundleId(),
                        room,
                        bundle.getSymbolicName(),
                        bundle.getVersion(),
                        bundle.getState() == Bundle.ACTIVE,
                        services.stream()
                                .filter(service -> service.getProperty(Contributions.DISTRICT) == null)
                                .flatMap(this::provided)
                                .toList(),
                        calls(services),
                        handlers(services, behind)));
    }

    private static List<ServiceReference<?>> services(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null ? List.of() : List.of(registered);
    }

    private static Optional<String> room(Bundle bundle, List<ServiceReference<?>> services) {
        Matcher ours = OURS.matcher(bundle.getSymbolicName());
        return ours.matches() && !ours.group(1).equals("platform")
                ? Optional.of(ours.group(1))
                : services.stream()
                        .flatMap(Modules::contracts)
                        .map(contract -> contract.group(1))
                        .filter(room -> !"platform".equals(room))
                        .min(Comparator.naturalOrder())
                        .or(() -> strangersRoom(bundle));
    }

    /** Another's bundle that is built on ours stands there under the name that it gives itself. */
    private static Optional<String> strangersRoom(Bundle bundle) {
        String name = bundle.getSymbolicName();
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        boolean buildsOnOurs = !name.startsWith(OUR_PREFIX)
                && wiring != null
                && wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream()
                        .map(wire ->
                                (String) wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE))
                        .anyMatch(needed -> needed.startsWith(OUR_PREFIX));
        return buildsOnOurs ? Optional.of(name.replaceFirst("\\.(api|core|rest|web)$", "")) : Optional.empty();
    }

    private static Stream<Matcher> contracts(ServiceReference<?> service) {
        return Arrays.stream((String[]) service.getProperty(Constants.OBJECTCLASS))
                .map(CONTRACT::matcher)
                .filter(Matcher::matches);
    }

    private Stream<Module.Provided> provided(ServiceReference<?> service) {
        Object ranking = service.getProperty(Constants.SERVICE_RANKING);
        return contracts(service)
                .map(contract -> new Module.Provided(
                        contract.group().replaceFirst(".*\\.", ""),
                        ranking instanceof Integer given ? given : 0,
                        service.equals(context.getServiceReference(contract.group()))));
    }

    /** A provider of several services is one object. */
    private int calls(List<ServiceReference<?>> services) {
        Set<Object> providers = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ServiceReference<?> service : services) {
            if (contracts(service).findAny().isPresent()) {
                Object provider = context.getService(service);
                if (provider != null) {
                    providers.add(provider);
                    context.ungetService(service);
                }
            }
        }
        return providers.stream().mapToInt(HandOver::calls).sum();
    }

    private static List<Module.Handler> handlers(List<ServiceReference<?>> services, Map<String, Long> behind) {
        return services.stream()
                .filter(service -> Arrays.asList((String[]) service.getProperty(Constants.OBJECTCLASS))
                        .contains(EventHandler.class.getName()))
                .map(service -> (String) service.getProperty(HANDLER))
                .map(name -> new Module.Handler(name, behind.getOrDefault(name, 0L)))
                .toList();
    }
}
