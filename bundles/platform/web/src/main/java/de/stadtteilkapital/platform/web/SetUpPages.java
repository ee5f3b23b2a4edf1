package de.stadtteilkapital.platform.web;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The pages of a room on which a district is set up; registered as a service, and gone with the bundle that brings it. */
@ConsumerType
public interface SetUpPages {
    List<SetUpPage> pages();
}
