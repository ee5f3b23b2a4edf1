package de.stadtteilkapital.platform.core.identity;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.util.Map;

/** A component's configuration as a test gives it, with the defaults of its definition. */
public final class Given {
    private Given() {}

    /** @param values by the names of the methods */
    public static <C extends Annotation> C config(Class<C> type, Map<String, Object> values) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (config, method, arguments) -> {
                    Object value = values.getOrDefault(method.getName(), method.getDefaultValue());
                    if (value instanceof RuntimeException wrong) {
                        throw wrong;
                    }
                    return value;
                }));
    }
}
