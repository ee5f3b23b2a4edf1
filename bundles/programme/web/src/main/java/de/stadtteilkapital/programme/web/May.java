package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.programme.api.ProgrammeRight;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever has the right may open the page. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface May {
    ProgrammeRight value();
}
