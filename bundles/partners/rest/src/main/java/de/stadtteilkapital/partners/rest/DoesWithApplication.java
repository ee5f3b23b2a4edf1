package de.stadtteilkapital.partners.rest;

import de.stadtteilkapital.partners.api.CaseAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does the act with an application; whoever may do it may call the method. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithApplication {
    CaseAct value();
}
