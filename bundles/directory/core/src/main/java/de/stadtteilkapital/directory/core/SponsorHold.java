package de.stadtteilkapital.directory.core;

import de.stadtteilkapital.directory.api.SponsorDesk;
import de.stadtteilkapital.platform.api.modules.HandOver;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The room that keeps sponsors, as whoever gives roles asks it. */
@Component(service = SponsorHold.class)
public final class SponsorHold implements SponsorDesk {
    private final HandOver<SponsorDesk> desk = new HandOver<>("applications");

    /** @throws de.stadtteilkapital.platform.api.Refusal 503 where nobody can answer */
    @Override
    public boolean isRegistered(String district, String sponsor) {
        return desk.call(known -> known.isRegistered(district, sponsor));
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindDesk(SponsorDesk service) {
        desk.bind(service);
    }

    void unbindDesk(SponsorDesk service) {
        desk.unbind(service);
    }
}
