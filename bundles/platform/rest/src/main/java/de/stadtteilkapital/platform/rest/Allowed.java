package de.stadtteilkapital.platform.rest;

import de.stadtteilkapital.platform.api.identity.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call a method; without roles everyone logged in. A method with neither this nor {@link Open} is closed. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {
    Role[] value() default {};
}
