package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.identity.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads the item that an act begins from. One from which a recusal bars the caller shows number, title and result, and
 * whatever else is asked of it answers 404.
 */
@ProviderType
public interface AgendaItemReader {
    AgendaItem item(Caller me, String id);
}
