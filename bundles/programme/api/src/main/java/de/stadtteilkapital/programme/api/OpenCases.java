package de.stadtteilkapital.programme.api;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Asked of the room that keeps the applications, before and after a change that is tried: how the rules of eligibility
 * judge each open case by what holds right then, in the unit of work under way.
 */
@ProviderType
@FunctionalInterface
public interface OpenCases {
    CaseStands stands(String district);
}
