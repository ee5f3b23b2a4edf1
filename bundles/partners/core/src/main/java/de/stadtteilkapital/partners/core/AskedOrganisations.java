package de.stadtteilkapital.partners.core;

import de.stadtteilkapital.directory.api.OrganisationUse;
import de.stadtteilkapital.partners.core.persistence.OpinionRequests;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.persistence.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the organisations that were asked for an opinion. */
@Component(immediate = true)
public final class AskedOrganisations implements OrganisationUse {
    private final OpinionRequests requests;

    @Activate
    public AskedOrganisations(@Reference Store store, @Reference BusinessClock clock) {
        requests = new OpinionRequests(store, clock);
    }

    @Override
    public boolean isNamed(String district, String organisation) {
        return requests.isAsked(district, organisation);
    }
}
