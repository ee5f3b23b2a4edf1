package de.stadtteilkapital.programme.api;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Asked of the room that keeps the applications, before a goal is taken away: which of them applications name. */
@ProviderType
@FunctionalInterface
public interface GoalUse {
    /** Those of the goals that an application names, a draft too. */
    Set<String> used(Collection<String> goals);
}
