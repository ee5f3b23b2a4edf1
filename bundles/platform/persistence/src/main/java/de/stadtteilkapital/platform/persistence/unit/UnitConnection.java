package de.stadtteilkapital.platform.persistence.unit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;

/** Hands a unit's connection to libraries that would end it: commit and close are left to the unit. */
final class UnitConnection {
    private UnitConnection() {}

    static Connection of(Connection connection, Runnable rollbackOnly) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            switch (method.getName()) {
                case "commit", "close", "setAutoCommit":
                    return null;
                case "rollback":
                    rollbackOnly.run();
                    return null;
                default:
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
            }
        };
        return (Connection) Proxy.newProxyInstance(
                UnitConnection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
    }
}
