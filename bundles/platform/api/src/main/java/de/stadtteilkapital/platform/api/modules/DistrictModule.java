package de.stadtteilkapital.platform.api.modules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Marks a rule or contribution as belonging to one district; {@link #EVERY} is common to all. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DistrictModule {
    String PREFIX_ = "stadtteilkapital.";
    String EVERY = "*";

    String district() default EVERY;
}
