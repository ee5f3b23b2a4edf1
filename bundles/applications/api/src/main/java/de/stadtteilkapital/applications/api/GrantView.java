package de.stadtteilkapital.applications.api;

import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Tells which grants followed applications, for display only; where nobody answers, the field is missing. */
@ProviderType
public interface GrantView {
    /** Grants by application; those without one are left out. */
    Map<String, GrantReference> grants(Collection<String> applications);
}
