package de.stadtteilkapital.platform.web;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** Tells which districts there are and how they present themselves; registered by the room that keeps them. */
@ConsumerType
public interface Districts {
    /** In the order of their names. Reads in a unit of work of its own or the one under way. */
    List<DistrictFace> all();
}
