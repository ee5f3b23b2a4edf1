package de.stadtteilkapital.platform.core.modules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A build that is to be installed, as its manifest tells.
 *
 * @param location where it is fetched from, as a URL
 * @param shares whether it exports packages, so that others hang on its class loader
 */
record Build(String location, String name, Version version, boolean shares) {
    /** @throws IOException where nothing can be read there, or no bundle */
    static Build at(String location) throws IOException {
        try (InputStream content = URI.create(location).toURL().openStream();
                JarInputStream jar = new JarInputStream(content)) {
            Manifest manifest = jar.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
                throw new IOException(location + " is no bundle.");
            }
            Attributes headers = manifest.getMainAttributes();
            return new Build(
                    location,
                    headers.getValue(Constants.BUNDLE_SYMBOLICNAME)
                            .replaceFirst(";.*", "")
                            .strip(),
                    Version.parseVersion(headers.getValue(Constants.BUNDLE_VERSION)),
                    headers.getValue(Constants.EXPORT_PACKAGE) != null);
        } catch (IllegalArgumentException e) {
            throw new IOException(location + " is no bundle: " + e.getMessage(), e);
        }
    }
}
