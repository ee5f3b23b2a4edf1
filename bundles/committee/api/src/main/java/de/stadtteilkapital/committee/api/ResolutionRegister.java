package de.stadtteilkapital.committee.api;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Resolutions for the rooms to the right; applies no scope, so the room that asks answers for what it shows. */
@ProviderType
public interface ResolutionRegister {
    /** The latest resolution on an application; empty where no body has decided. */
    Optional<Resolution> resolution(String application);
}
