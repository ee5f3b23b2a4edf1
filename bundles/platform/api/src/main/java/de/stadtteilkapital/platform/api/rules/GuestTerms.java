package de.stadtteilkapital.platform.api.rules;

import org.osgi.annotation.versioning.ProviderType;

/** Tells on what terms a district asks its guests; the room that knows the districts answers. */
@ProviderType
public interface GuestTerms {
    /** Of an unknown district, too. */
    Terms of(String district);
}
