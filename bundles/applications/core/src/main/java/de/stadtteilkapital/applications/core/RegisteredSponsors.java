package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.directory.api.SponsorDesk;
import de.stadtteilkapital.platform.persistence.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the directory where sponsors are registered. */
@Component
public final class RegisteredSponsors implements SponsorDesk {
    private final SponsorRepository sponsors;

    @Activate
    public RegisteredSponsors(@Reference Store store) {
        sponsors = new SponsorRepository(store);
    }

    @Override
    public boolean isRegistered(String district, String sponsor) {
        return sponsors.home(sponsor).filter(district::equals).isPresent();
    }
}
