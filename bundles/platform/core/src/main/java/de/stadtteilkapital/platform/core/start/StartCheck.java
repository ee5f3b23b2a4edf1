package de.stadtteilkapital.platform.core.start;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.karaf.features.BootFinished;
import org.apache.karaf.features.DeploymentEvent;
import org.apache.karaf.features.DeploymentListener;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
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
 * on the console stands which. A node that limps is found later and by others. A runtime that is up already, and gets the
 * platform by hand, is told the same and left alone: it may serve others.
 */
@Component(service = StartCheck.class, immediate = true)
public final class StartCheck implements FrameworkListener, DeploymentListener {
    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    private static final long PATIENCE_SECONDS = 60;

    /** What BSD's {@code sysexits} call a configuration error: trying again does not help. */
    private static final int WRONG_SETTINGS = 78;

    private final BundleContext context;
    private final ConfigurationAdmin settings;
    private final ServiceComponentRuntime components;
    private final FeaturesService features;
    private final boolean late;
    private final CompletableFuture<Void> patience = new CompletableFuture<>();
    private volatile boolean booted;
    private volatile boolean done;

    @Activate
    public StartCheck(
            BundleContext context,
            @Reference ConfigurationAdmin settings,
            @Reference ServiceComponentRuntime components,
            @Reference FeaturesService features) {
        this.context = requireNonNull(context);
        this.settings = requireNonNull(settings);
        this.components = requireNonNull(components);
        this.features = requireNonNull(features);
        late = isUp(context);
        patience.thenRunAsync(this::checkWithoutTheIdle);
        context.addFrameworkListener(this);
        features.registerListener(this);
    }

    /** All features are installed; at a later start their bundles may still be starting, then an event follows. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindBoot(BootFinished boot) {
        booted = true;
        if (late) {
            return;
        }
        if (idle().isEmpty()) {
            check();
        } else {
            patience.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS);
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
        if (booted && !late && event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
            check();
        }
    }

    /** What is installed by hand is complete when this says so. */
    @Override
    public void deploymentEvent(DeploymentEvent event) {
        if (late && event == DeploymentEvent.DEPLOYMENT_FINISHED) {
            check();
        }
    }

    @Deactivate
    void close() {
        done = true;
        patience.cancel(false);
        context.removeFrameworkListener(this);
        features.unregisterListener(this);
    }

    /** While it boots, either its features are not all there, or it has not got beyond the level of this bundle. */
    private static boolean isUp(BundleContext context) {
        int reached = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkStartLevel.class)
                .getStartLevel();
        int own = context.getBundle().adapt(BundleStartLevel.class).getStartLevel();
        return reached > own && context.getServiceReference(BootFinished.class) != null;
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
            complaints.forEach(this::tell);
            if (!complaints.isEmpty() && !late) {
                stop();
            }
        }
    }

    private List<String> complaints() {
        List<SettingsFile> files = SettingsFile.all(settings);
        FileComplaints ofOne = new FileComplaints(context, components);
        List<String> complaints = new ArrayList<>(new DataSourceSettings(context).complaints(files));
        for (SettingsFile file : files) {
            complaints.addAll(ofOne.of(file));
        }
        SettingsFile.everybodys(settings).forEach(file -> complaints.addAll(SettingSecrets.complaints(file)));
        complaints.addAll(new RefusedSettings(components).complaints());
        return complaints.stream().distinct().toList();
    }

    private void tell(String complaint) {
        String consequence = late ? "Not ready" : "Not started";
        LOG.error("{}. {}.", consequence, complaint);
        System.err.println(consequence + ". " + complaint + ".");
    }

    /** In a thread of its own, since the framework stops orderly and waits for the one that calls this. */
    private static void stop() {
        System.err.println("This process ends with " + WRONG_SETTINGS + ".");
        Thread end = new Thread(() -> System.exit(WRONG_SETTINGS), "start-check-exit");
        end.setDaemon(true);
        end.start();
    }
}
