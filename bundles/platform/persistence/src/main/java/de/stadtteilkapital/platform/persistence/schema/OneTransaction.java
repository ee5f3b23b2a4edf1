package de.stadtteilkapital.platform.persistence.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/**
 * A connection on which nobody but its owner ends the transaction. Liquibase commits between a change and the note that it
 * was made, and before both its lock; with a process that dies in between, the next start finds tables that it wants to
 * create, or waits for a lock that nobody holds. Both databases can take DDL back, so a changelog runs whole or not at all:
 * what Liquibase commits is a savepoint, to which it rolls back.
 */
final class OneTransaction implements InvocationHandler {
    private final Connection connection;
    private Savepoint last;

    private OneTransaction(Connection connection) throws SQLException {
        this.connection = connection;
        last = connection.setSavepoint();
    }

    static Connection on(Connection connection) throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                OneTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new OneTransaction(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit" -> last = connection.setSavepoint();
            case "rollback" -> connection.rollback(arguments == null ? last : (Savepoint) arguments[0]);
            case "close", "setAutoCommit" -> {
                // the owner's
            }
            default -> {
                return call(method, arguments);
            }
        }
        return null;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
