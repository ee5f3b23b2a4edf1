package de.stadtteilkapital.platform.api.health;

import org.osgi.annotation.versioning.ProviderType;

/** A mark in the registry: since its start this node has been able to work, be it once. */
@ProviderType
public interface ReadyOnce {}
