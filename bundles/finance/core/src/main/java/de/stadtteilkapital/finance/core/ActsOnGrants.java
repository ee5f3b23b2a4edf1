package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.List;

/** What another part of the room lets people do with a grant, told with the grant's own acts. */
public interface ActsOnGrants {
    /** @param grant as it has been read */
    List<Possible> possible(Caller me, Grant grant);
}
