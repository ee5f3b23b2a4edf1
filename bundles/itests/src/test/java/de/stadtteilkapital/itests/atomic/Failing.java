package de.stadtteilkapital.itests.atomic;

import de.stadtteilkapital.platform.persistence.Transactions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** A better ranked provider that does what the real one does, and then lets the unit of work fail. */
final class Failing<S> implements AutoCloseable {
    private final ServiceRegistration<S> registration;

    Failing(BundleContext context, Class<S> type, Transactions transactions) {
        ServiceReference<S> reference = context.getServiceReference(type);
        S real = context.getService(reference);
        Object failing =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.invoke(this, arguments);
                    }
                    try {
                        Object done = method.invoke(real, arguments);
                        transactions.beforeCommit(() -> {
                            throw new IllegalStateException("the second room fails");
                        });
                        return done;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        Dictionary<String, Object> ranking = new Hashtable<>();
        ranking.put("service.ranking", 1_000);
        registration = context.registerService(type, type.cast(failing), ranking);
    }

    @Override
    public void close() {
        registration.unregister();
    }
}
