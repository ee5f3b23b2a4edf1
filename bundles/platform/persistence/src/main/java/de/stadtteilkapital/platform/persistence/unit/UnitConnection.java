package de.stadtteilkapital.platform.persistence.unit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Hands a unit's connection to libraries that would end it: commit and close are left to the unit. No statement of it
 * takes longer than it may.
 */
final class UnitConnection {
    private static final Pattern QUERY = Pattern.compile("\\s*select\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCK = Pattern.compile("\\bfor\\s+update\\b", Pattern.CASE_INSENSITIVE);

    private UnitConnection() {}

    /** @param writes whether anything but a query may be asked */
    static Connection of(Connection connection, Runnable rollbackOnly, UnitDeadline deadline, boolean writes) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "commit", "close", "setAutoCommit":
                    return null;
                case "rollback":
                    rollbackOnly.run();
                    return null;
                case "createStatement":
                    Statement statement = limited((Statement) invoke(connection, method, arguments), deadline);
                    return writes ? statement : onlyAsking(statement);
                case "prepareStatement", "prepareCall":
                    if (!writes) {
                        requireQuery(arguments[0]);
                    }
                    return limited((Statement) invoke(connection, method, arguments), deadline);
                default:
                    return invoke(connection, method, arguments);
            }
        };
        return proxy(Connection.class, handler);
    }

    /** EclipseLink takes a statement without parameters for some queries on Derby. */
    private static Statement onlyAsking(Statement statement) {
        return proxy(Statement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute") || method.getName().equals("addBatch")) {
                requireQuery(arguments == null ? method.getName() : arguments[0]);
            }
            return invoke(statement, method, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(UnitConnection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void requireQuery(Object sql) {
        String text = String.valueOf(sql);
        if (!QUERY.matcher(text).lookingAt() || LOCK.matcher(text).find()) {
            throw new IllegalStateException("a unit of work that reads asks only queries: " + text);
        }
    }

    private static Statement limited(Statement statement, UnitDeadline deadline) throws SQLException {
        statement.setQueryTimeout(deadline.secondsForStatement());
        return statement;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
