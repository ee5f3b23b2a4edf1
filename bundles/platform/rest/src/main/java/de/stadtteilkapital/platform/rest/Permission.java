package de.stadtteilkapital.platform.rest;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.identity.Role;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                || rights().anyMatch(right -> right.isHeldAnywhere(caller));
    }

    /** Whether only the limit of a mandate keeps the caller from it. */
    public boolean isLimitedAway(Caller caller) {
        return !permits(caller) && rights().anyMatch(right -> right.isLimitedAway(caller));
    }

    /** Those who have the right by which the method is called: its own, or that of an act which it does. */
    public Set<Role> roles() {
        return rights().flatMap(right -> right.roles().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The acts that the method does: none, one, or several that differ in what is sent. */
    public List<Act> acts() {
        return values().filter(Act.class::isInstance).map(Act.class::cast).toList();
    }

    private Stream<Right> rights() {
        return values().map(Permission::right);
    }

    private Stream<Object> values() {
        return Arrays.stream(method.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Allowed.class))
                .flatMap(Permission::values);
    }

    private static Stream<Object> values(Annotation annotation) {
        try {
            Object value = annotation.annotationType().getMethod("value").invoke(annotation);
            return value instanceof Object[] several ? Stream.of(several) : Stream.of(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(annotation.annotationType() + " bears no right", e);
        }
    }

    private static Right right(Object value) {
        if (value instanceof Act act) {
            return act.right();
        }
        if (value instanceof Right right) {
            return right;
        }
        throw new IllegalStateException(value + " is neither a right nor an act");
    }
}
