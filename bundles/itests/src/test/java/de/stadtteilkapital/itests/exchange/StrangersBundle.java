package de.stadtteilkapital.itests.exchange;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.BundleActivator;

/** A bundle of one class, its activator, as a stranger would bring it. */
record StrangersBundle(Karaf karaf, String name, Class<? extends BundleActivator> activator) {
    private static final String IMPORTS = "org.osgi.framework,javax.ws.rs,javax.ws.rs.container,javax.ws.rs.core";

    /** Writes one build of it; answers its URL. */
    String version(String version) {
        Path file = karaf.home().resolve("data").resolve(name + "-" + version + ".jar");
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", version);
        headers.putValue("Bundle-Activator", activator.getName());
        headers.putValue("Import-Package", IMPORTS);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            AnotherBuild.add(jar, activator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toUri().toString();
    }
}
