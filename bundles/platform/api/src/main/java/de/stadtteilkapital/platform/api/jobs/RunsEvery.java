package de.stadtteilkapital.platform.api.jobs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/** Names a job, so that it is remembered when it ran last, and says how often it is due. */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface RunsEvery {
    String PREFIX_ = "stadtteilkapital.jobs.";

    /** Unique; of two builds of one bundle the higher ranked runs, and of two bundles the one that came first. */
    String job();

    /** ISO 8601 duration from one run to the next by the business clock: {@code PT24H}; the first is due at once. */
    String period();
}
