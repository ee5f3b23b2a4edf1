package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.features.BundleInfo;
import org.apache.karaf.features.Feature;
import org.apache.karaf.features.FeaturesService;
import org.osgi.framework.Bundle;

/** Finds out what a build, or a feature, would replace. */
final class Plans {
    private final Bundles bundles;
    private final Modules modules;
    private final FeaturesService features;

    Plans(Bundles bundles, Modules modules, FeaturesService features) {
        this.bundles = requireNonNull(bundles);
        this.modules = requireNonNull(modules);
        this.features = requireNonNull(features);
    }

    /**
     * @param what URL of a build, or a feature: its name, or name and version with a slash between
     * @throws ExchangeFailed where it cannot be done, with the reason
     */
    Replacement of(String what) {
        return what.contains(":") ? Replacement.of(build(what)) : feature(what);
    }

    private Plan build(String location) {
        Build build = read(location);
        Bundle before = bundles.running(build.name());
        if (before.getVersion().equals(build.version())) {
            throw new ExchangeFailed("has the version of the one that runs, " + build.version());
        }
        return plan(build);
    }

    private Replacement feature(String what) {
        Feature feature = find(what);
        List<Plan> plans = new ArrayList<>();
        List<String> unchanged = new ArrayList<>();
        for (BundleInfo bundle : feature.getBundles()) {
            Build build = read(bundle.getLocation());
            List<Bundle> installed = bundles.named(build.name());
            if (installed.isEmpty()) {
                throw new ExchangeFailed(
                        "brings " + build.name() + ", of which nothing runs: feature:install does that");
            }
            if (installed.stream()
                    .anyMatch(present ->
                            present.getVersion().equals(build.version()) && present.getState() == Bundle.ACTIVE)) {
                unchanged.add(build.name() + " " + build.version());
            } else {
                plans.add(plan(build));
            }
        }
        if (plans.isEmpty()) {
            throw new ExchangeFailed(what + " has no build that differs from what runs");
        }
        return new Replacement(feature.getName() + "/" + feature.getVersion(), plans, unchanged);
    }

    private Feature find(String what) {
        String[] parts = what.split("/", 2);
        try {
            Feature feature =
                    parts.length == 1 ? features.getFeature(parts[0]) : features.getFeature(parts[0], parts[1]);
            if (feature == null) {
                throw new ExchangeFailed(what + " is neither the URL of a build nor a feature; see feature:repo-add");
            }
            return feature;
        } catch (ExchangeFailed e) {
            throw e;
        } catch (Exception e) { // as Karaf declares it
            throw new ExchangeFailed(what + " cannot be looked up: " + e.getMessage(), e);
        }
    }

    private Plan plan(Build build) {
        Bundle before = bundles.running(build.name());
        if (build.shares()) {
            throw new ExchangeFailed(build.name() + " " + build.version()
                    + " exports packages: others hang on it, so it is exchanged by a restart");
        }
        int calls = modules.all().stream()
                .filter(module -> module.bundle() == before.getBundleId())
                .mapToInt(Module::calls)
                .sum();
        boolean resources = !Endpoints.resources(before).isEmpty();
        return new Plan(before, build.location(), build.version().toString(), resources, calls);
    }

    private static Build read(String location) {
        try {
            return Build.at(location);
        } catch (IOException e) {
            throw new ExchangeFailed(location + " cannot be read: " + e.getMessage(), e);
        }
    }
}
