package de.stadtteilkapital.platform.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Knows the codes of all lists. */
@ProviderType
public interface CodeBook {
    /**
     * What is wrong with codes that were entered: each that its list does not have.
     *
     * @param district whose own codes count as well; null for those of all districts
     */
    List<Objection> objections(@Nullable String district, List<CodedField> codes);
}
