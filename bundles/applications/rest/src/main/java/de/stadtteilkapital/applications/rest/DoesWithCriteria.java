package de.stadtteilkapital.applications.rest;

import de.stadtteilkapital.applications.api.CriteriaAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does something with a set of criteria; whoever may do that may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithCriteria {
    CriteriaAct value();
}
