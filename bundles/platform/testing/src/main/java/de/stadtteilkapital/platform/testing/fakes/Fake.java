package de.stadtteilkapital.platform.testing.fakes;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** A neighbour that answers as it is told, and fails on whatever it was not told about. */
public final class Fake {
    private Fake() {}

    /** @param answers by the method's name, from its arguments; the answer of a method without result is dropped */
    public static <S> S of(Class<S> service, Map<String, Function<Object[], Object>> answers) {
        return service.cast(Proxy.newProxyInstance(
                service.getClassLoader(), new Class<?>[] {service}, (fake, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return ofObject(service, fake, method.getName(), arguments);
                    }
                    Function<Object[], Object> answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new AssertionError("nobody told what " + method + " answers");
                    }
                    Object result = answer.apply(arguments);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }

    private static Object ofObject(Class<?> service, Object fake, String method, Object... arguments) {
        return switch (method) {
            case "hashCode" -> System.identityHashCode(fake);
            case "equals" -> fake == arguments[0];
            default -> "fake " + service.getSimpleName();
        };
    }
}
