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

    /** Unique; of two handlers with one name only the higher ranked runs. */
    String handler();

    /** Types of events it is called for. */
    String[] types();
}
