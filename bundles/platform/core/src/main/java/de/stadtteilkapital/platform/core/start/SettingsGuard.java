package de.stadtteilkapital.platform.core.start;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.cm.ConfigurationPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * Stands between the files of {@code etc} and whoever reads them: what is wrong does not reach them, they get what was
 * right last. Before a file has been right for the first time it passes, and the check at the start speaks.
 */
@Component(service = ConfigurationPlugin.class, immediate = true, property = "service.cmRanking:Integer=900")
public final class SettingsGuard implements ConfigurationPlugin {
    /**
     * A file as it was seen last.
     *
     * @param seen whatever it said
     * @param got the same as its reader was to get it
     * @param good null as long as it has never been right
     */
    private record Known(Map<String, String> seen, Map<String, Object> got, Map<String, Object> good) {}

    private final BundleContext context;
    private final ServiceComponentRuntime components;
    private final Refusals refusals;
    private final Map<String, Known> files = new HashMap<>();

    @Activate
    public SettingsGuard(
            BundleContext context,
            @Reference ServiceComponentRuntime components,
            @Reference ConfigurationAdmin settings,
            @Reference Refusals refusals) {
        this.context = requireNonNull(context);
        this.components = requireNonNull(components);
        this.refusals = requireNonNull(refusals);
        SettingsFile.asWritten(settings).forEach(this::readBefore);
    }

    /** What was read before this was there, as far as it is right; of what is not, nobody has got it from here. */
    private synchronized void readBefore(Dictionary<String, Object> properties) {
        SettingsFile file = SettingsFile.of(properties);
        Known known = look(file, properties, null);
        if (known.good() != null) {
            files.putIfAbsent(file.name(), known);
        }
    }

    @Override
    public synchronized void modifyConfiguration(ServiceReference<?> reader, Dictionary<String, Object> properties) {
        SettingsFile file = SettingsFile.of(properties);
        if (!file.isOurs()) {
            return;
        }
        Known known = rightByNow(files.get(file.name()));
        if (known == null || !known.seen().equals(file.values())) {
            known = look(file, properties, known == null ? null : known.good());
            files.put(file.name(), known);
        }
        if (known.good() != null) {
            put(known.good(), properties);
        }
    }

    private Known look(SettingsFile file, Dictionary<String, Object> properties, Map<String, Object> good) {
        FileComplaints all = new FileComplaints(context, components);
        List<String> complaints = new ArrayList<>(all.of(file));
        if (good != null) {
            complaints.addAll(all.ofChange(file, good));
        }
        if (complaints.isEmpty()) {
            refusals.taken(file.name());
            return new Known(file.values(), copy(properties), copy(properties));
        }
        if (good != null) {
            refusals.refused(file.name(), complaints);
        }
        return new Known(file.values(), copy(properties), good);
    }

    /** What named a room before it was installed is right since. */
    private Known rightByNow(Known known) {
        if (known == null || known.good() != null) {
            return known;
        }
        SettingsFile before = SettingsFile.of(new Hashtable<>(known.got()));
        return new FileComplaints(context, components).of(before).isEmpty()
                ? new Known(known.seen(), known.got(), known.got())
                : known;
    }

    private static Map<String, Object> copy(Dictionary<String, Object> properties) {
        Map<String, Object> copy = new TreeMap<>();
        Collections.list(properties.keys()).forEach(key -> copy.put(key, properties.get(key)));
        return copy;
    }

    private static void put(Map<String, Object> good, Dictionary<String, Object> properties) {
        Collections.list(properties.keys()).stream()
                .filter(key -> !good.containsKey(key))
                .forEach(properties::remove);
        good.forEach(properties::put);
    }
}
