package de.stadtteilkapital.platform.core.console;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.security.Occurrence;
import de.stadtteilkapital.platform.api.security.SecurityLog;
import de.stadtteilkapital.platform.api.security.ShownAccount;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventConstants;
import org.osgi.service.event.EventHandler;

/** Notes in the security log who did not get into the console or into JMX. */
@Component(property = EventConstants.EVENT_TOPIC + "=org/apache/karaf/login/FAILURE")
public final class ConsoleLogins implements EventHandler {
    private final SecurityLog log;
    private final Path etc;

    @Activate
    public ConsoleLogins(BundleContext context, @Reference SecurityLog log) {
        this(Path.of(context.getProperty("karaf.etc")), log);
    }

    ConsoleLogins(Path etc, SecurityLog log) {
        this.etc = requireNonNull(etc);
        this.log = requireNonNull(log);
    }

    @Override
    public void handleEvent(Event event) {
        String name = String.valueOf(event.getProperty("username"));
        boolean exists = Stream.of("users.properties", "keys.properties").anyMatch(file -> names(file, name));
        log.note(new Occurrence.FailedLogin(
                exists ? Occurrence.Reason.WRONG_PASSWORD : Occurrence.Reason.UNKNOWN_ACCOUNT,
                new ShownAccount(name, exists),
                client(event.getProperty("subject"))));
    }

    private boolean names(String file, String name) {
        Properties accounts = new Properties();
        try (InputStream text = Files.newInputStream(etc.resolve(file))) {
            accounts.load(text);
        } catch (IOException e) {
            // then nobody is known, and the name is kept as a hash
            return false;
        }
        return !name.startsWith("_g_") && accounts.containsKey(name);
    }

    /** {@code ssh(/127.0.0.1:41234)}, {@code jmx(127.0.0.1)}. */
    private static String client(Object subject) {
        return subject instanceof Subject who
                ? who.getPrincipals(ClientPrincipal.class).stream()
                        .map(ClientPrincipal::getName)
                        .collect(Collectors.joining(" "))
                : "";
    }
}
