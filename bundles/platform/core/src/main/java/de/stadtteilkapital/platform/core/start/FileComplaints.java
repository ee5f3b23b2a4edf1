package de.stadtteilkapital.platform.core.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** All that may be wrong with one file of {@code etc}, for the start and for whoever changes it later. */
final class FileComplaints {
    private final Variables variables;
    private final Numbers numbers;
    private final Keys keys;
    private final RoomNames rooms;
    private final LoginModule login;
    private final PoolSettings pool;

    /** Of the bundles that are there at this moment. */
    FileComplaints(BundleContext context, ServiceComponentRuntime components) {
        Attributes attributes = new Attributes(context.getBundles());
        variables = new Variables(
                Path.of(context.getProperty("org.apache.felix.configadmin.plugin.interpolation.secretsdir")));
        numbers = new Numbers(attributes);
        keys = new Keys(attributes);
        rooms = new RoomNames(components);
        login = new LoginModule(context);
        pool = new PoolSettings(context.getBundles());
    }

    /** Sentences that name file and key. */
    List<String> of(SettingsFile file) {
        List<String> complaints = new ArrayList<>(variables.complaints(file));
        complaints.addAll(numbers.complaints(file));
        complaints.addAll(keys.complaints(file));
        complaints.addAll(rooms.complaints(file));
        complaints.addAll(login.complaints(file));
        complaints.addAll(new Proxies().complaints(file));
        complaints.addAll(new PublicAddress().complaints(file));
        complaints.addAll(new WebSettings().complaints(file));
        complaints.addAll(pool.complaints(file));
        return complaints;
    }

    /** What a file says of the key that others than its reader hang on, and that holds until the next start. */
    List<String> ofChange(SettingsFile file, Map<String, Object> good) {
        Set<String> keys = new TreeSet<>(file.values().keySet());
        keys.addAll(SettingsFile.own(good).keySet());
        return keys.stream()
                .filter(key -> isReadAtTheStart(file, key))
                .filter(key -> !Objects.equals(
                        SettingsFile.own(good).get(key), file.values().get(key)))
                .map(key -> file.complaint(key, "is read at the start alone"))
                .toList();
    }

    private boolean isReadAtTheStart(SettingsFile file, String key) {
        return SettingsFile.WEB.equals(file.pid())
                || SettingsFile.DATA_SOURCE.equals(file.pid()) && !pool.mayChange(key);
    }
}
