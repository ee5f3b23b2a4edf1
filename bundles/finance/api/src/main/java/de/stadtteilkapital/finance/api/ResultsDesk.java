package de.stadtteilkapital.finance.api;

import org.osgi.annotation.versioning.ProviderType;

/** Asked before a grant is closed; reporting implements it. */
@ProviderType
public interface ResultsDesk {
    /** Whether the sponsor has reported results and effects of the project. */
    boolean present(String application);
}
