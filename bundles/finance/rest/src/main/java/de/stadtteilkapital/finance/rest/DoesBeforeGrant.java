package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.EarlyStartAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the method does with an application before anything is granted, and thereby who may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesBeforeGrant {
    EarlyStartAct value();
}
