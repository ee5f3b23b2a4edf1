package de.stadtteilkapital.programme.rest;

import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.programme.api.MarkAct;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does something with a mark; whoever may do that may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithMark {
    MarkAct value();
}
