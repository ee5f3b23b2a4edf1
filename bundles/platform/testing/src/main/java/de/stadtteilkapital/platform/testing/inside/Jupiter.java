package de.stadtteilkapital.platform.testing.inside;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;

/** Runs one test of a test bundle by its Jupiter id and returns status and stack trace. */
final class Jupiter implements Function<String[], String[]> {

    private final BundleContext context;

    Jupiter(BundleContext context) {
        this.context = context;
    }

    @Override
    public String[] apply(String[] bundleAndId) {
        Bundle bundle = Stream.of(context.getBundles())
                .filter(candidate -> bundleAndId[0].equals(candidate.getSymbolicName()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no test bundle " + bundleAndId[0]));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Jupiter finds the test class of an id by the context class loader
        thread.setContextClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        try {
            return Run.of(bundleAndId[1]);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** One execution; a class of its own, so that the agent starts where JUnit is not installed. */
    private static final class Run implements TestExecutionListener {

        private String status = "NOT FOUND";
        private String trace = "";

        static String[] of(String id) {
            LauncherConfig config = LauncherConfig.builder()
                    .enableTestEngineAutoRegistration(false)
                    .enableLauncherSessionListenerAutoRegistration(false)
                    .enableLauncherDiscoveryListenerAutoRegistration(false)
                    .enablePostDiscoveryFilterAutoRegistration(false)
                    .enableTestExecutionListenerAutoRegistration(false)
                    .addTestEngines(new JupiterTestEngine())
                    .build();
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectUniqueId(id))
                    .build();
            Launcher launcher = LauncherFactory.create(config);
            Run run = new Run();
            launcher.execute(request, run);
            return new String[] {run.status, run.trace.isEmpty() ? run.status + ": " + id : run.trace};
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            status = "ABORTED";
            trace = reason;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            boolean worse = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
            if (worse || test.isTest() && trace.isEmpty()) {
                status = result.getStatus().name();
                result.getThrowable().ifPresent(this::keep);
            }
        }

        private void keep(Throwable failure) {
            StringWriter text = new StringWriter();
            failure.printStackTrace(new PrintWriter(text));
            trace += text;
        }
    }
}
