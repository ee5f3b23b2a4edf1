package de.stadtteilkapital.platform.core.start;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/** The pool of connections: which keys it reads, and of which type, is told by the setters of its own classes. */
final class PoolSettings {
    private static final Set<Class<?>> NUMBERS =
            Set.of(int.class, Integer.class, long.class, Long.class, Duration.class);
    private static final Set<Class<?>> SWITCHES = Set.of(boolean.class, Boolean.class);

    /** What its own classes allow, but lends nobody a connection. */
    private static final String NONE = "pool.maxTotal";

    private final Map<String, Class<?>> pool;
    private final Map<String, Class<?>> factory;

    PoolSettings(Bundle[] bundles) {
        pool = setters(
                bundles, "org.apache.commons.commons-pool2", "org.apache.commons.pool2.impl.GenericObjectPoolConfig");
        factory = setters(
                bundles, "org.apache.commons.commons-dbcp2", "org.apache.commons.dbcp2.PoolableConnectionFactory");
    }

    List<String> complaints(SettingsFile file) {
        List<String> complaints = new ArrayList<>();
        if (SettingsFile.DATA_SOURCE.equals(file.pid())) {
            complain(file, "pool.", pool, complaints);
            complain(file, "factory.", factory, complaints);
            if ("0".equals(file.values().get(NONE))) {
                complaints.add(
                        file.complaint(NONE, "is to be a whole number from 1 on; with 0 nobody gets a connection"));
            }
        }
        return complaints;
    }

    /** While the office works: sizes and times. What else stands there says which database it is, and how it is spoken to. */
    boolean mayChange(String key) {
        Class<?> type = key.startsWith("pool.") ? pool.get(key.substring("pool.".length())) : null;
        return ".password".equals(key) || type != null && (NUMBERS.contains(type) || SWITCHES.contains(type));
    }

    private static void complain(
            SettingsFile file, String prefix, Map<String, Class<?>> known, List<String> complaints) {
        file.values().forEach((key, value) -> {
            if (!key.startsWith(prefix) || known.isEmpty()) {
                return;
            }
            Class<?> type = known.get(key.substring(prefix.length()));
            if (type == null) {
                complaints.add(file.complaint(key, "is read by nobody; there are " + known.keySet()));
            } else if (NUMBERS.contains(type) && !value.matches("-?\\d{1,9}")) {
                complaints.add(file.complaint(key, "is to be a whole number, not “" + value + "”"));
            } else if (SWITCHES.contains(type) && !value.matches("true|false")) {
                complaints.add(file.complaint(key, "is to be true or false, not “" + value + "”"));
            }
        });
    }

    /** Empty where the pool is another. */
    private static Map<String, Class<?>> setters(Bundle[] bundles, String symbolicName, String type) {
        Map<String, Class<?>> setters = new TreeMap<>();
        Arrays.stream(bundles)
                .filter(bundle -> symbolicName.equals(bundle.getSymbolicName()))
                .findFirst()
                .ifPresent(bundle -> Arrays.stream(methods(bundle, type))
                        .filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                        .forEach(method -> setters.put(property(method), method.getParameterTypes()[0])));
        return setters;
    }

    private static Method[] methods(Bundle bundle, String type) {
        try {
            return bundle.loadClass(type).getMethods();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(bundle.getSymbolicName(), e);
        }
    }

    private static String property(Method setter) {
        String name = setter.getName().substring("set".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
