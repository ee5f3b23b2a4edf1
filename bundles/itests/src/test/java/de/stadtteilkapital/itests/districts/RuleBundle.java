package de.stadtteilkapital.itests.districts;

import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.BundleActivator;

/** A bundle of a stranger's whose activator registers rules or jobs. */
final class RuleBundle {
    private static final String IMPORTS =
            "org.osgi.framework,de.stadtteilkapital.applications.api,de.stadtteilkapital.platform.api,"
                    + "de.stadtteilkapital.platform.api.jobs";

    private final Karaf karaf;
    private String id;

    RuleBundle(Karaf karaf) {
        this.karaf = karaf;
    }

    void install(String name, Class<? extends BundleActivator> activator) {
        Path file = karaf.home().resolve("data").resolve(name + ".jar");
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Bundle-Version", "1.0.0");
        headers.putValue("Bundle-Activator", activator.getName());
        headers.putValue("Import-Package", IMPORTS);
        String path = activator.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream content = activator.getClassLoader().getResourceAsStream(path)) {
            jar.putNextEntry(new ZipEntry(path));
            content.transferTo(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        id = karaf.console("bundle:install -s " + file.toUri()).replaceAll("\\D", "");
    }

    void uninstall() {
        karaf.console("bundle:uninstall " + id);
    }
}
