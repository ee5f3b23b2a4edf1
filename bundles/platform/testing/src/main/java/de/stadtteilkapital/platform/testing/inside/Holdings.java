package de.stadtteilkapital.platform.testing.inside;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.features.BootFinished;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.util.tracker.ServiceTracker;

/** What the runtime holds when it has booted: bundles, services, configurations, and threads by the kind of their names. */
final class Holdings implements Function<Object, Map<String, List<String>>> {
    /** Count registrations and changes, and so differ for the same service. */
    private static final List<String> COUNTERS = List.of("service.id", "component.id", "service.changecount");

    /** What the JDK starts for itself, once, or keeps for a while after its last use; and Karaf, while it installs. */
    private static final Pattern PASSING = Pattern.compile("Attach Listener|CompletableFutureDelayScheduler"
            + "|ForkJoinPool.commonPool-worker-#|Java#D Disposer|Keep-Alive-Timer|RMI TCP Connection.*|process reaper"
            + "|(resolver|downloader)-#-thread-#");

    private final BundleContext context;
    private final ServiceTracker<BootFinished, BootFinished> boot;
    private final ServiceTracker<ConfigurationAdmin, ConfigurationAdmin> configurations;

    Holdings(BundleContext context) {
        this.context = context;
        boot = Services.track(context, BootFinished.class, "");
        configurations = Services.track(context, ConfigurationAdmin.class, "");
    }

    @Override
    public Map<String, List<String>> apply(Object nothing) {
        Services.await(boot, BootFinished.class);
        try {
            return Map.of(
                    "bundles", sorted(Stream.of(context.getBundles()).map(Holdings::text)),
                    "services", sorted(Stream.of(all()).map(Holdings::text)),
                    "configurations", sorted(Stream.of(configurations()).map(Configuration::getPid)),
                    "threads", sorted(threads().distinct()));
        } catch (InvalidSyntaxException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> sorted(Stream<String> texts) {
        return texts.sorted().collect(Collectors.toList());
    }

    private ServiceReference<?>[] all() throws InvalidSyntaxException {
        return context.getAllServiceReferences(null, null);
    }

    private Configuration[] configurations() throws InvalidSyntaxException, IOException {
        Configuration[] all =
                Services.await(configurations, ConfigurationAdmin.class).listConfigurations(null);
        return all == null ? new Configuration[0] : all;
    }

    /** Numbers in a name tell threads of one pool from each other. */
    private static Stream<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(thread -> thread.getName().replaceAll("\\d+", "#"))
                .filter(name -> !PASSING.matcher(name).matches());
    }

    private static String text(Bundle bundle) {
        return bundle.getBundleId() + " " + bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    private static String text(ServiceReference<?> service) {
        Map<String, String> properties = new TreeMap<>();
        for (String key : service.getPropertyKeys()) {
            if (!COUNTERS.contains(key)) {
                Object value = service.getProperty(key);
                properties.put(key, value instanceof Object[] several ? Arrays.toString(several) : "" + value);
            }
        }
        return properties.toString();
    }
}
