package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** The bodies of the districts with their rules and members. */
@ProviderType
public interface BodyService {
    /** Filters: {@code district}. Without login the bodies come without members. */
    Page<Body> bodies(Caller me, PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such body */
    Body body(Caller me, String district, String id);

    /** What bodies are called; unknown ones are left out. */
    Map<InDistrict, String> names(Caller me, Collection<InDistrict> ids);
}
