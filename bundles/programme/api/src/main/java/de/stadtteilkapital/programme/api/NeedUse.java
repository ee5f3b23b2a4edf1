package de.stadtteilkapital.programme.api;

import java.util.Collection;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/** Asked of the room that keeps the applications, before a need is taken away or renamed: which of them applications name. */
@ProviderType
@FunctionalInterface
public interface NeedUse {
    /**
     * Those of the needs that an application names, a draft too.
     *
     * @param district whose needs they are
     */
    Set<String> used(String district, Collection<String> needs);
}
