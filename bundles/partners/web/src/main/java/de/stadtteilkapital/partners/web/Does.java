package de.stadtteilkapital.partners.web;

import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The page is for doing the act; whoever has its right may open it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Does {
    OpinionAct value();
}
