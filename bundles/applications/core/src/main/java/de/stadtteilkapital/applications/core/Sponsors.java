package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Registers those who carry projects; who registers one acts for it. */
final class Sponsors {
    private final SponsorRepository repository;
    private final OtherRooms rooms;
    private final ApplicationEvents events;

    Sponsors(SponsorRepository repository, OtherRooms rooms, ApplicationEvents events) {
        this.repository = requireNonNull(repository);
        this.rooms = requireNonNull(rooms);
        this.events = requireNonNull(events);
    }

    Sponsor register(Caller me, NewSponsor asked) {
        if (!me.hasAny(ApplicationRight.APPLY.roles())) {
            throw Refusal.forbidden(new Text(
                    "Träger registriert, wer selbst ein Konto als Träger hat.",
                    "Sponsors are registered by those who have a sponsor's account themselves."));
        }
        rooms.requireCode("legalForm", DistrictModule.EVERY, asked.legalForm(), "/legalForm");
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
        rooms.actFor(me, district, sponsor.id());
        events.sponsorRegistered(me, registered, district);
        return registered;
    }

    /**
     * The district that gets to see the sponsor and in whose chain the registration stands: the one that opened the account,
     * where it is a sponsor's there, whatever role another has given to it. One without any belongs to all alike.
     */
    private String homeOf(Caller me) {
        Set<String> districts = new TreeSet<>(me.districts(Role.SPONSOR));
        return rooms.home(me)
                .filter(districts::contains)
                .or(() -> districts.stream().findFirst())
                .orElse(DistrictModule.EVERY);
    }

    Sponsor find(Caller me, String id) {
        return repository.find(me, id).orElseThrow(Refusal::notFound);
    }

    Page<Sponsor> sponsors(Caller me, PageRequest request) {
        return repository.sponsors(me, request);
    }
}
