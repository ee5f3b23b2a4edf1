package de.stadtteilkapital.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Registers a component as pages of the application at {@code /}. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PageResource {
    String PREFIX_ = "osgi.jaxrs.";

    boolean resource() default true;

    String application_select() default "(osgi.jaxrs.name=screens)";
}
