package de.stadtteilkapital.platform.rest;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;

/** Who may call a method of a resource, by what stands on it. */
public final class Permission {
    private final Method method;

    public Permission(Method method) {
        this.method = requireNonNull(method);
    }

    /** Nobody has to log in. */
    public boolean isOpen() {
        return method.isAnnotationPresent(Open.class);
    }

    /** Whether the caller may; of what, says the room where it reads. */
    public boolean permits(Caller caller) {
        return isOpen()
                || method.isAnnotationPresent(Allowed.class) && !caller.isPublic()
                || right().filter(right -> caller.hasAny(right.roles())).isPresent();
    }

    /** The right by which the method is called, where it takes one. */
    public Optional<Right> right() {
        return Arrays.stream(method.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Allowed.class))
                .findFirst()
                .map(Permission::value);
    }

    private static Right value(Annotation annotation) {
        try {
            return (Right) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new IllegalStateException(annotation.annotationType() + " bears no right", e);
        }
    }
}
