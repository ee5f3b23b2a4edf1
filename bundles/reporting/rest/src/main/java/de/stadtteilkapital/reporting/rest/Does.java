package de.stadtteilkapital.reporting.rest;

import de.stadtteilkapital.platform.rest.Allowed;
import de.stadtteilkapital.reporting.api.ResultAct;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does the act with a project's results; whoever may do it may call the method. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {
    ResultAct value();
}
