package de.stadtteilkapital.committee.api;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** The bodies of the districts with their rules and members. */
@ProviderType
public interface BodyService {
    /** Filters: {@code district}, {@code parent} (the id of the body within which they work). Without login the bodies come without members. */
    Page<Body> bodies(Caller me, PageRequest request);

    /** @throws de.stadtteilkapital.platform.api.Refusal 404 where there is no such body */
    Body body(Caller me, String district, String id);

    /** Which of the {@link BodyAct}s the caller may do, now or later; none without login. */
    List<Possible> possible(Caller me, String district, String id);

    /** What bodies are called; unknown ones are left out. */
    Map<InDistrict, String> names(Caller me, Collection<InDistrict> ids);
}
