package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the session that an act begins from. Sessions are seen by the body's members and by coordinators, finance officers,
 * auditors and the programme directorate of the district; what others ask for answers 404, here and in all services of
 * this room.
 */
@ProviderType
public interface SessionReader {
    Session session(Caller me, String id);
}
