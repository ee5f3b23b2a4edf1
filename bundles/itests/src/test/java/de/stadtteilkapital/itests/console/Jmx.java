package de.stadtteilkapital.itests.console;

import de.stadtteilkapital.platform.testing.FreePort;
import de.stadtteilkapital.platform.testing.Karaf;
import java.io.IOException;
import java.util.Map;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The door of management tools, on ports of its own, since others of the run have taken the standard ones. */
final class Jmx {
    private static final String FILE = "org.apache.karaf.management.cfg";
    private static final String REGISTRY = "rmiRegistryPort";
    private static final String SERVER = "rmiServerPort";

    private Jmx() {}

    static void prepare(Karaf karaf) throws IOException {
        karaf.configure(
                FILE, Map.of(REGISTRY, Integer.toString(FreePort.next()), SERVER, Integer.toString(FreePort.next())));
    }

    static JMXConnector connect(Karaf karaf, Account account) throws IOException {
        String url = "service:jmx:rmi://127.0.0.1:" + Settings.of(karaf, FILE, SERVER) + "/jndi/rmi://127.0.0.1:"
                + Settings.of(karaf, FILE, REGISTRY) + "/karaf-root";
        return JMXConnectorFactory.connect(
                new JMXServiceURL(url),
                Map.of(JMXConnector.CREDENTIALS, new String[] {account.name(), account.password()}));
    }

    /** Whether it says yes or no to somebody, and not that it is not there. */
    static boolean answers(Karaf karaf, Account account) {
        try (JMXConnector connector = connect(karaf, account)) {
            return connector.getConnectionId() != null;
        } catch (SecurityException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
