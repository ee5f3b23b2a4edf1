package de.stadtteilkapital.platform.api.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Names a handler, so that its place in the log is remembered, and the events it wants. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HandlesEvents {
    String PREFIX_ = "stadtteilkapital.events.";

    /** Unique; of two builds of one bundle the higher ranked runs, and of two bundles the one that came first. */
    String handler();

    /** Types of events it is called for. */
    String[] types();

    /**
     * Whether a handler whose name has not been there before is told of all that has happened before it came, as a
     * projection needs it; else it begins at the present. One that is known goes on where it was, whoever brings it.
     */
    boolean fromBeginning() default false;
}
