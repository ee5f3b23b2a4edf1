package de.stadtteilkapital.platform.rest;

import de.stadtteilkapital.platform.api.identity.HouseRight;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever has the right of the platform may call the method. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface May {
    HouseRight value();
}
