package de.stadtteilkapital.platform.api.modules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Marks a rule or catalogue: who it is, and where it speaks. Its id begins with its district or its programme and a dot;
 * without either it speaks everywhere, which only the platform's own may. What it answers has to bear the same id and
 * version.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface DistrictModule {
    String PREFIX_ = "stadtteilkapital.";

    String EVERY = "*";

    /** {@code hamm-norden.ceiling}. */
    String id();

    /** Changes when it judges differently; numbers in it count as numbers. */
    String version();

    String district() default EVERY;

    /** Id of a programme: it speaks in each of its districts. */
    String programme() default "";
}
