package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.PurgeAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does something with a purge; whoever may do that may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithPurge {
    PurgeAct value();
}
