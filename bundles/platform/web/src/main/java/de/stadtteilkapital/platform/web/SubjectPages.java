package de.stadtteilkapital.platform.web;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The pages of a room to which lists of work and of what was found lead; registered as a service. */
@ConsumerType
public interface SubjectPages {
    List<SubjectPage> pages();
}
