package de.stadtteilkapital.committee.rest;

import de.stadtteilkapital.committee.api.BodyAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does the act; whoever has its right may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithBody {
    BodyAct value();
}
