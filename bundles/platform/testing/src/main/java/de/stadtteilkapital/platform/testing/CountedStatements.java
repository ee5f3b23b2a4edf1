package de.stadtteilkapital.platform.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;

/** Counts, thread by thread, the statements that are made on a data source's connections. */
final class CountedStatements {
    private static final Set<String> MAKING = Set.of("prepareStatement", "prepareCall", "createStatement");

    private final ThreadLocal<Integer> made = ThreadLocal.withInitial(() -> 0);

    DataSource on(DataSource source) {
        return proxy(DataSource.class, source);
    }

    int made() {
        return made.get();
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                CountedStatements.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (target instanceof Connection && MAKING.contains(method.getName())) {
                        made.set(made.get() + 1);
                    }
                    Object result = invoke(target, method, arguments);
                    return result instanceof Connection connection ? proxy(Connection.class, connection) : result;
                }));
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
