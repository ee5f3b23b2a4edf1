package de.stadtteilkapital.applications.api;

import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What cases are called, for lists of the rooms to the right. Applies no scope: the calling room answers for what its
 * callers see.
 */
@ProviderType
public interface CaseNames {
    /** By the application's id, in one statement; unknown ones are left out. */
    Map<String, CaseName> of(Collection<String> applications);
}
