package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever has the right may call the method. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface May {
    ProgrammeRight value();
}
