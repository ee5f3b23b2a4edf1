package de.stadtteilkapital.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Runs tests by a Jupiter engine inside a container, which gets JUnit's own bundles for it. */
final class InsideRun {

    private static final List<String> JUNIT = List.of(
            "org.apiguardian.api.API",
            "org.jspecify.annotations.Nullable",
            "org.opentest4j.AssertionFailedError",
            "org.junit.platform.commons.JUnitException",
            "org.junit.platform.engine.TestEngine",
            "org.junit.platform.launcher.Launcher",
            "org.junit.jupiter.api.Test",
            "org.junit.jupiter.params.ParameterizedTest",
            "org.junit.jupiter.engine.JupiterTestEngine",
            "net.bytebuddy.ByteBuddy",
            "org.assertj.core.api.Assertions");

    private final Link link;
    private final Class<?> test;

    private InsideRun(Link link, Class<?> test) {
        this.link = link;
        this.test = test;
    }

    static InsideRun of(Link link, Class<?> test) {
        return new InsideRun(link, test);
    }

    /** Passes, fails or aborts like the test in there. */
    void execute(String uniqueId) {
        link.installOnce(BundleFile.probeName(test), this::bundles);
        String[] result =
                (String[]) link.call("jupiter", new String[] {BundleFile.probeName(test) + ".inside", uniqueId});
        switch (result[0]) {
            case "SUCCESSFUL" -> {}
            case "ABORTED" -> throw new TestAbortedException(result[1]);
            default -> throw new AssertionFailedError("inside the container: " + result[1]);
        }
    }

    private List<BundleFile> bundles() {
        List<BundleFile> bundles = new ArrayList<>();
        JUNIT.stream().map(BundleFile::having).flatMap(Optional::stream).forEach(bundles::add);
        bundles.add(BundleFile.probe(test));
        return bundles;
    }
}
