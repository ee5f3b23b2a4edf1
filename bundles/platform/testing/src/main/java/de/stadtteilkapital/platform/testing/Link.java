package de.stadtteilkapital.platform.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.rmi.NotBoundException;
import java.rmi.RemoteException;
import java.rmi.registry.LocateRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ops4j.pax.exam.RelativeTimeout;
import org.ops4j.pax.exam.rbc.Constants;
import org.ops4j.pax.exam.rbc.internal.NoSuchServiceException;
import org.ops4j.pax.exam.rbc.internal.RemoteBundleContext;
import org.osgi.framework.BundleException;

/**
 * The line into a running container: Pax Exam's remote bundle context, and over it the services of our agent, which is
 * installed at the first call, so that a container that is only asked over HTTP stays as it was shipped.
 */
final class Link {

    private static final RelativeTimeout SERVICE_LIMIT = new RelativeTimeout(20_000);

    private final Path home;
    private RemoteBundleContext remote;
    private final Set<String> installed = new HashSet<>();

    Link(Path home) {
        this.home = home;
    }

    synchronized boolean isUp() {
        try {
            context();
            return true;
        } catch (RemoteException | NotBoundException e) {
            return false;
        }
    }

    Object call(String service, Object argument) {
        installOnce("agent", () -> List.of(BundleFile.agent()));
        try {
            return context()
                    .remoteCall(
                            Function.class,
                            "apply",
                            new Class<?>[] {Object.class},
                            "(stadtteilkapital.testing=" + service + ")",
                            SERVICE_LIMIT,
                            argument);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (RemoteException
                | NotBoundException
                | NoSuchServiceException
                | NoSuchMethodException
                | IllegalAccessException e) {
            throw new IllegalStateException(service + " in " + home, e);
        }
    }

    /** Installs all, then starts all, since each may need any of the others. */
    synchronized void installOnce(String what, Supplier<List<BundleFile>> content) {
        if (!installed.add(what)) {
            return;
        }
        List<BundleFile> bundles = content.get();
        try {
            long[] ids = new long[bundles.size()];
            for (int i = 0; i < ids.length; i++) {
                ids[i] = context()
                        .installBundle(bundles.get(i).location(), bundles.get(i).content());
            }
            for (long id : ids) {
                context().startBundle(id);
            }
        } catch (RemoteException | NotBoundException | BundleException e) {
            throw new IllegalStateException("bundles of the tests in " + home, e);
        }
    }

    private synchronized RemoteBundleContext context() throws RemoteException, NotBoundException {
        if (remote == null) {
            // Pax Exam keeps the port and the name to itself, but writes them here for the container
            Properties written = new Properties();
            try (InputStream file = Files.newInputStream(home.resolve("etc/system.properties"))) {
                written.load(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            int port = Integer.parseInt(written.getProperty(Constants.RMI_PORT_PROPERTY));
            remote = (RemoteBundleContext) LocateRegistry.getRegistry("127.0.0.1", port)
                    .lookup(written.getProperty(Constants.RMI_NAME_PROPERTY));
        }
        return remote;
    }
}
