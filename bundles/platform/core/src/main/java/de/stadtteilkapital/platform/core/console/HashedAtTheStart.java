package de.stadtteilkapital.platform.core.console;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * No password of the console outlives a start in clear. While the runtime is up Karaf watches the file, but on a slow machine
 * it has given up looking for a hash function before this bundle has started.
 */
@Component(service = HashedAtTheStart.class, immediate = true)
public final class HashedAtTheStart {
    private static final Logger LOG = LoggerFactory.getLogger(HashedAtTheStart.class);

    @Activate
    public HashedAtTheStart(BundleContext context, @Reference ConsolePasswords passwords) throws IOException {
        Path users = Path.of(context.getProperty("karaf.etc"), "users.properties");
        long clear = new ClearPasswords(passwords::encryptPassword).replaceIn(users);
        if (clear > 0) {
            LOG.info("{} passwords of etc/users.properties have been replaced by their hashes.", clear);
        }
    }
}
