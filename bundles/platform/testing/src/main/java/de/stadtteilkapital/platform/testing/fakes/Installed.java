package de.stadtteilkapital.platform.testing.fakes;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;

/** Services as a component's bind method gets them, without a framework. */
public final class Installed {
    private static final String BUNDLE = "de.stadtteilkapital.platform.testing";
    private static final AtomicLong SERVICES = new AtomicLong();

    private Installed() {}

    /** A rule as its {@code @DistrictModule} registers it. */
    public static <R> ComponentServiceObjects<R> rule(R rule, String id, String version, String district) {
        return with(
                rule,
                Map.of(
                        "stadtteilkapital.id", id,
                        "stadtteilkapital.version", version,
                        "stadtteilkapital.district", district,
                        "service.id", SERVICES.incrementAndGet()));
    }

    /** Any service; {@code service.id} is to be among the properties. */
    @SuppressWarnings("unchecked") // a fake is of no generic type
    public static <R> ComponentServiceObjects<R> with(R service, Map<String, ?> properties) {
        Bundle bundle = Fake.of(Bundle.class, Map.of("getSymbolicName", name -> BUNDLE, "getBundleId", id -> 1L));
        ServiceReference<R> reference = Fake.of(
                ServiceReference.class,
                Map.of("getBundle", none -> bundle, "getProperty", key -> properties.get((String) key[0])));
        return Fake.of(
                ComponentServiceObjects.class,
                Map.of("getServiceReference", none -> reference, "getService", none -> service));
    }
}
