package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.applications.api.SponsorAct;
import de.stadtteilkapital.applications.api.SponsorRow;
import de.stadtteilkapital.applications.api.SponsorService;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository.Registration;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
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
    private final BusinessClock clock;
    private final SponsorRepository repository;
    private final OtherRooms rooms;
    private final ApplicationEvents events;

    @Activate
    public Sponsors(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms) {
        this.transactions = requireNonNull(transactions);
        this.clock = requireNonNull(clock);
        repository = new SponsorRepository(store);
        this.rooms = requireNonNull(rooms);
        events = new ApplicationEvents(log);
    }

    @Override
    public Sponsor register(Caller me, NewSponsor asked) {
        boolean own = me.has(Role.SPONSOR);
        if (!own && ApplicationRight.APPLY.districts(me).isEmpty()) {
            throw Refusal.forbidden(new Text(
                    "Träger registriert, wer selbst ein Konto als Träger hat, oder das Büro.",
                    "Sponsors are registered by those who have a sponsor's account themselves, or by the office."));
        }
        return transactions.required(() -> {
            Sponsor sponsor = checked(Ids.next(), null, asked);
            String district = own ? homeOf(me, me.districts(Role.SPONSOR)) : officeOf(me);
            Sponsor registered = repository.add(sponsor, new Registration(district, !own));
            if (own) {
                rooms.actFor(me, district, sponsor.id());
            }
            events.sponsorRegistered(me, registered, district);
            return registered;
        });
    }

    @Override
    public Sponsor change(Caller me, String id, NewSponsor asked) {
        return transactions.required(() -> {
            Sponsor before = sponsor(me, id);
            Registration registration = repository.registration(id);
            if (!SponsorActs.may(me, SponsorAct.CHANGE, before, registration.home())) {
                throw Refusal.notFound();
            }
            Sponsor now = checked(id, before, asked);
            SponsorActs.requireOwnAccount(me, before, now, registration.byOffice());
            Sponsor changed = repository.change(now, registration.byOffice() && !me.actsFor(id));
            events.sponsorChanged(me, changed, registration.home(), SponsorActs.isOtherAccount(before, changed));
            return changed;
        });
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.required(() -> {
            Sponsor sponsor = sponsor(me, id);
            String home = repository.registration(id).home();
            return Possible.of(
                    Stream.of(SponsorAct.values()),
                    act -> SponsorActs.may(me, act, sponsor, home),
                    act -> Possibility.now(),
                    id);
        });
    }

    /**
     * All rules speak, whatever the others have to say.
     *
     * @param before as it was, null for a new one
     */
    private Sponsor checked(String id, Sponsor before, NewSponsor asked) {
        Input in = Input.of(NewSponsor.class);
        in.objectAll(rooms.wrongCodes(null, asked, null));
        in.refuse();
        List<Objection> objections = Stream.of(
                        PayeeNames.objection("name", asked.name()),
                        PayeeNames.objection("accountHolder", asked.accountHolder()),
                        Ibans.objection(asked.iban(), clock.today()))
                .flatMap(Optional::stream)
                .toList();
        if (!objections.isEmpty()) {
            throw Refusal.rule(objections);
        }
        String iban = asked.iban() == null ? null : Ibans.electronic(asked.iban());
        return new Sponsor(
                id,
                asked.name(),
                asked.legalForm(),
                asked.address(),
                iban,
                SponsorActs.holder(before, asked, iban),
                asked.representative(),
                asked.contact(),
                List.of());
    }

    /**
     * The district that gets to see the sponsor and in whose chain the registration stands: the one that opened the account,
     * where it is a sponsor's there, whatever role another has given to it. One without any belongs to all alike.
     */
    private String homeOf(Caller me, Set<String> districts) {
        return rooms.home(me)
                .filter(districts::contains)
                .or(() -> new TreeSet<>(districts).stream().findFirst())
                .orElse(DistrictModule.EVERY);
    }

    /** An office's sponsors are those of its district. */
    private String officeOf(Caller me) {
        return homeOf(me, ApplicationRight.APPLY.districts(me));
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
