package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Asked of the room that keeps the applications: which project serves which need. */
@ProviderType
@FunctionalInterface
public interface ServingProjects {
    /** By need, those that the caller may know of, by file number; a need that none of them serves is not there. */
    Map<String, List<ServingProject>> of(Caller me, String district);
}
