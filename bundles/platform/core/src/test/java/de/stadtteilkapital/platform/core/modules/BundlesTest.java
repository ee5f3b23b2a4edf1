package de.stadtteilkapital.platform.core.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** A build that starts later than anybody waits, in a real framework. */
class BundlesTest {
    private static final String NAME = "org.example.room";
    private static final String START = NAME + ".start";
    private static final Duration PATIENCE = Duration.ofMillis(100);
    private static final long LIMIT = 20;

    /** Starts as the test says, from a class loader of its own. */
    public static final class Late implements BundleActivator {
        @Override
        public void start(BundleContext context) {
            ((Runnable) System.getProperties().get(START)).run();
        }

        @Override
        public void stop(BundleContext context) {
            // nothing to end
        }
    }

    @TempDir
    private Path folder;

    private final CountDownLatch let = new CountDownLatch(1);
    private Framework framework;
    private Bundles bundles;
    private Bundle sound;
    private Bundle late;

    @BeforeEach
    void start() throws Exception {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("cache").toString()));
        framework.start();
        bundles = new Bundles(framework.getBundleContext(), PATIENCE);
        sound = bundles.install(build("1.0.0", null));
        // by itself: however long that takes, it is no exchange
        sound.start();
        late = bundles.install(build("2.0.0", Late.class));
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        System.getProperties().remove(START);
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(LIMIT));
    }

    @Test
    void itDoesNotCountWhenItHasStartedAfterAll() throws InterruptedException {
        CountDownLatch started = happened(BundleEvent.STARTED);
        CountDownLatch gone = happened(BundleEvent.UNINSTALLED);
        giveUp(() -> {});
        synchronized (bundles) { // it cannot be removed yet
            let.countDown();
            assertThat(started.await(LIMIT, TimeUnit.SECONDS)).isTrue();
            assertThat(bundles.named(NAME)).containsExactlyInAnyOrder(sound, late);
            assertThat(bundles.running(NAME)).isEqualTo(sound);
        }
        assertThat(gone.await(LIMIT, TimeUnit.SECONDS)).isTrue();
        assertThat(bundles.named(NAME)).containsExactly(sound);
    }

    @Test
    void nothingIsLeftOfItWhenItFailsAfterAll() throws InterruptedException {
        CountDownLatch gone = happened(BundleEvent.UNINSTALLED);
        giveUp(() -> {
            throw new IllegalStateException("too late, and broken");
        });
        bundles.remove(late); // while it is starting this does nothing
        assertThat(bundles.named(NAME)).contains(late);
        let.countDown();
        assertThat(gone.await(LIMIT, TimeUnit.SECONDS)).isTrue();
        assertThat(bundles.named(NAME)).containsExactly(sound);
    }

    private void giveUp(Runnable end) {
        System.getProperties().put(START, (Runnable) () -> {
            try {
                let.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            end.run();
        });
        assertThatThrownBy(() -> bundles.start(late))
                .isInstanceOf(ExchangeFailed.class)
                .hasMessageContaining("not started within");
    }

    private CountDownLatch happened(int type) {
        CountDownLatch latch = new CountDownLatch(1);
        framework.getBundleContext().addBundleListener(event -> {
            if (event.getType() == type && event.getBundle().equals(late)) {
                latch.countDown();
            }
        });
        return latch;
    }

    private String build(String version, Class<? extends BundleActivator> activator) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        headers.putValue(Constants.BUNDLE_SYMBOLICNAME, NAME);
        headers.putValue(Constants.BUNDLE_VERSION, version);
        headers.putValue(Constants.IMPORT_PACKAGE, "org.osgi.framework");
        if (activator != null) {
            headers.putValue(Constants.BUNDLE_ACTIVATOR, activator.getName());
        }
        Path jar = folder.resolve(version + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            if (activator != null) {
                String path = activator.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(path));
                try (InputStream content = activator.getClassLoader().getResourceAsStream(path)) {
                    content.transferTo(out);
                }
            }
        }
        return jar.toUri().toString();
    }
}
