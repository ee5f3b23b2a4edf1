package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorRow;
import de.stadtteilkapital.applications.api.SponsorService;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Registers those who carry projects; who registers one acts for it. */
@Component(immediate = true)
public final class Sponsors implements SponsorService {
    private final Transactions transactions;
    private final SponsorRepository repository;
    private final OtherRooms rooms;
    private final ApplicationEvents events;

    @Activate
    public Sponsors(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        repository = new SponsorRepository(store);
        this.rooms = requireNonNull(rooms);
        events = new ApplicationEvents(log);
    }

    @Override
    public Sponsor register(Caller me, NewSponsor asked) {
        if (!me.hasAny(ApplicationRight.APPLY.roles())) {
            throw Refusal.forbidden(new Text(
                    "Träger registriert, wer selbst ein Konto als Träger hat.",
                    "Sponsors are registered by those who have a sponsor's account themselves."));
        }
        return transactions.required(() -> {
            Input in = Input.of(NewSponsor.class);
            in.objectAll(rooms.wrongCodes(null, asked));
            in.refuse();
            Sponsor sponsor = checked(asked);
            String district = homeOf(me);
            Sponsor registered = repository.add(sponsor, district);
            rooms.actFor(me, district, sponsor.id());
            events.sponsorRegistered(me, registered, district);
            return registered;
        });
    }

    /** Both rules speak, whatever the other has to say. */
    private static Sponsor checked(NewSponsor asked) {
        Optional<Objection> name = PayeeNames.objection(asked.name());
        Optional<Objection> iban = Ibans.objection(asked.iban());
        List<Objection> objections =
                Stream.of(name, iban).flatMap(Optional::stream).toList();
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        return new Sponsor(
                Ids.next(),
                asked.name(),
                asked.legalForm(),
                asked.address(),
                Ibans.electronic(asked.iban()),
                asked.representative(),
                asked.contact(),
                List.of());
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

    @Override
    public Sponsor sponsor(Caller me, String id) {
        return repository.find(me, id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Page<SponsorRow> sponsors(Caller me, PageRequest request) {
        return repository.sponsors(me, request);
    }

    @Override
    public Map<String, String> names(Caller me, Collection<String> ids) {
        return repository.names(me, ids);
    }
}
