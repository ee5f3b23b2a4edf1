package de.stadtteilkapital.platform.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Right;
import org.osgi.annotation.versioning.ConsumerType;

/** A place that the navigation leads to; registered as a service, and gone with the bundle that brings it. */
@ConsumerType
public interface NavigationEntry {
    Text label();

    /** From the root: {@code /antraege}. */
    String path();

    /** Who is shown it. */
    Right right();

    /** The smaller, the further in front. */
    int place();
}
