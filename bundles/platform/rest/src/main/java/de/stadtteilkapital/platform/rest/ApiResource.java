package de.stadtteilkapital.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Registers a component as a resource of {@code /api}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ApiResource {
    String PREFIX_ = "osgi.jaxrs.";

    boolean resource() default true;

    String application_select() default "(osgi.jaxrs.name=api)";
}
