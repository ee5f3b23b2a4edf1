package de.stadtteilkapital.directory.rest;

import de.stadtteilkapital.directory.api.OrganisationAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does something with an organisation; whoever may do that may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithOrganisation {
    OrganisationAct value();
}
