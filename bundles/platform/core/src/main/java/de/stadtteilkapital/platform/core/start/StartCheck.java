package de.stadtteilkapital.platform.core.start;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.features.BootFinished;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks through the settings once everything is there, and stops the process where one is missing or wrong: in the log and
 * on the console stands which. A node that limps is found later and by others.
 */
@Component(service = StartCheck.class, immediate = true)
public final class StartCheck implements FrameworkListener {
    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private static final long PATIENCE_SECONDS = 60;

    private final BundleContext context;
    private final ConfigurationAdmin settings;
    private final ServiceComponentRuntime components;
    private volatile boolean booted;
    private volatile boolean done;

    @Activate
    public StartCheck(
            BundleContext context,
            @Reference ConfigurationAdmin settings,
            @Reference ServiceComponentRuntime components) {
        this.context = requireNonNull(context);
        this.settings = requireNonNull(settings);
        this.components = requireNonNull(components);
        context.addFrameworkListener(this);
    }

    /** All features are installed; at a later start their bundles may still be starting, then an event follows. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindBoot(BootFinished boot) {
        booted = true;
        if (idle().isEmpty()) {
            check();
        } else {
            CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .execute(this::checkWithoutTheIdle);
        }
    }

    /** Where a bundle does not start at all, no event follows. */
    private void checkWithoutTheIdle() {
        if (!done) {
            LOG.error("Bundles that have not started: {}", idle());
            check();
        }
    }

    private List<Bundle> idle() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> !isStarted(bundle))
                .toList();
    }

    void unbindBoot(BootFinished boot) {
        // it was, and remains
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (booted && event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
            check();
        }
    }

    @Deactivate
    void close() {
        done = true;
        context.removeFrameworkListener(this);
    }

    /** The start level itself says nothing: it is there before the bundles are. */
    private static boolean isStarted(Bundle bundle) {
        return bundle.getState() == Bundle.ACTIVE
                || !bundle.adapt(BundleStartLevel.class).isPersistentlyStarted()
                || bundle.getHeaders().get(Constants.FRAGMENT_HOST) != null;
    }

    private synchronized void check() {
        if (!done) {
            done = true;
            List<String> complaints = complaints();
            complaints.forEach(StartCheck::tell);
            if (!complaints.isEmpty()) {
                stop();
            }
        }
    }

    private List<String> complaints() {
        List<SettingsFile> files = SettingsFile.all(settings);
        Variables variables = new Variables(
                Path.of(context.getProperty("org.apache.felix.configadmin.plugin.interpolation.secretsdir")));
        Numbers numbers = new Numbers(context.getBundles());
        List<String> complaints = new ArrayList<>(new DataSourceSettings(context).complaints(files));
        for (SettingsFile file : files) {
            complaints.addAll(variables.complaints(file));
            complaints.addAll(numbers.complaints(file));
            complaints.addAll(new RoomNames(components).complaints(file));
            complaints.addAll(new LoginModule(context).complaints(file));
        }
        complaints.addAll(new RefusedSettings(components).complaints());
        return complaints.stream().distinct().toList();
    }

    private static void tell(String complaint) {
        LOG.error("Not started. {}.", complaint);
        System.err.println("Not started. " + complaint + ".");
    }

    private void stop() {
        try {
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).stop();
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }
}
