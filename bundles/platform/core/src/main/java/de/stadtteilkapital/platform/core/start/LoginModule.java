package de.stadtteilkapital.platform.core.start;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Who checks passwords has to be there, or nobody gets in. */
final class LoginModule {
    private static final String PID = "de.stadtteilkapital.identity";
    private static final String STANDARD_BUNDLE = "org.apache.karaf.jaas.modules";

    private final BundleContext context;

    LoginModule(BundleContext context) {
        this.context = context;
    }

    List<String> complaints(SettingsFile file) {
        String module = file.values().getOrDefault("module", "directory");
        if (!PID.equals(file.pid()) || "directory".equals(module)) {
            return List.of();
        }
        String name = file.values().getOrDefault("bundle", STANDARD_BUNDLE);
        Optional<Bundle> bundle = Arrays.stream(context.getBundles())
                .filter(b -> name.equals(b.getSymbolicName()))
                .findFirst();
        if (bundle.isEmpty()) {
            return List.of(file.complaint("bundle", "= " + name + " is not installed"));
        }
        try {
            bundle.get().loadClass(module);
            return List.of();
        } catch (ClassNotFoundException e) {
            return List.of(file.complaint("module", "= " + module + " is not in the bundle " + name));
        }
    }
}
