package de.stadtteilkapital.platform.testing.inside;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the container, for tests that run in it. */
public final class Services {

    private static final long LIMIT_MILLIS = 10_000;

    private Services() {}

    /** Whether this code runs inside a container. */
    public static boolean inside() {
        return System.getProperty("karaf.base") != null;
    }

    /** A service as a bundle with this class sees it, or that bundle's context. */
    public static Object await(Class<?> user, Class<?> type) {
        BundleContext context = FrameworkUtil.getBundle(user).getBundleContext();
        if (type == BundleContext.class) {
            return context;
        }
        return await(track(context, type, ""), type);
    }

    /** Stays open until the bundle stops: what was handed out is in use. */
    static <S> ServiceTracker<S, S> track(BundleContext context, Class<S> type, String filter) {
        try {
            Filter both = FrameworkUtil.createFilter("(&(objectClass=" + type.getName() + ")" + filter + ")");
            ServiceTracker<S, S> tracker = new ServiceTracker<>(context, both, null);
            tracker.open();
            return tracker;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static <S> S await(ServiceTracker<S, S> tracker, Class<?> type) {
        try {
            S service = tracker.waitForService(LIMIT_MILLIS);
            if (service == null) {
                throw new IllegalStateException("no service " + type.getName() + " within ten seconds");
            }
            return service;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
