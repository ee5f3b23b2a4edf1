package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.List;

/** Registers those who carry projects; who registers one acts for it. */
final class Sponsors {
    private final SponsorRepository repository;
    private final Neighbours neighbours;
    private final Chronicle chronicle;

    Sponsors(SponsorRepository repository, Neighbours neighbours, Chronicle chronicle) {
        this.repository = requireNonNull(repository);
        this.neighbours = requireNonNull(neighbours);
        this.chronicle = requireNonNull(chronicle);
    }

    Sponsor register(Caller me, NewSponsor asked) {
        neighbours.requireCode("legalForm", DistrictModule.EVERY, asked.legalForm(), "/legalForm");
        Sponsor sponsor = new Sponsor(
                Ids.next(),
                PayeeNames.checked(asked.name()),
                asked.legalForm(),
                asked.address(),
                Ibans.checked(asked.iban()),
                asked.representative(),
                asked.contact(),
                List.of());
        String district = homeOf(me);
        Sponsor registered = repository.add(sponsor, district);
        neighbours.actFor(me, sponsor.id());
        chronicle.sponsorRegistered(me, registered, district);
        return registered;
    }

    /** The district in whose chain the registration stands; a sponsor's account without one belongs to all alike. */
    private static String homeOf(Caller me) {
        return me.districts(Role.SPONSOR).stream().sorted().findFirst().orElse(DistrictModule.EVERY);
    }

    Sponsor find(Caller me, String id) {
        return repository.find(me, id).orElseThrow(Refusal::notFound);
    }

    Page<Sponsor> sponsors(Caller me, PageRequest request) {
        return repository.sponsors(me, request);
    }
}
