package de.stadtteilkapital.platform.testing.inside;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.List;
import java.util.function.Function;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** Runs a Karaf command with an administrator's roles and returns what it printed. */
final class Console implements Function<String, String> {

    private final ServiceTracker<SessionFactory, SessionFactory> sessions;

    Console(BundleContext context) {
        this.sessions = Services.track(context, SessionFactory.class, "");
    }

    @Override
    public String apply(String command) {
        Subject subject = new Subject();
        subject.getPrincipals().add(new UserPrincipal("test"));
        for (String role : List.of("admin", "manager", "viewer", "systembundles")) {
            subject.getPrincipals().add(new RolePrincipal(role));
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(output, true, StandardCharsets.UTF_8);
        try (Session session = Services.await(sessions, SessionFactory.class)
                .create(InputStream.nullInputStream(), printer, printer)) {
            Object result = Subject.doAs(subject, (PrivilegedExceptionAction<Object>) () -> session.execute(command));
            if (result != null) {
                printer.println(result);
            }
        } catch (PrivilegedActionException e) {
            // the exception's class may be unknown outside
            throw new IllegalStateException(command + ": " + e.getCause() + "\n" + printed(output));
        } catch (RuntimeException e) {
            throw new IllegalStateException(command + ": " + e + "\n" + printed(output));
        }
        return printed(output);
    }

    private static String printed(ByteArrayOutputStream output) {
        return output.toString(StandardCharsets.UTF_8);
    }
}
