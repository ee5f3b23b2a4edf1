package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryAdmin;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.Mandate;
import de.stadtteilkapital.directory.api.Organisation;
import de.stadtteilkapital.directory.core.persistence.AccountRepository;
import de.stadtteilkapital.directory.core.persistence.DirectoryRepository;
import de.stadtteilkapital.directory.core.persistence.MandateRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.KeptAnswers;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The directory from its tables. */
@Component(
        service = {DirectoryService.class, DirectoryAdmin.class},
        immediate = true)
public final class JpaDirectory implements DirectoryAdmin {
    private final DirectoryRepository directory;
    private final AccountRepository accounts;
    private final MandateRegister mandates;
    private final Transactions transactions;
    private final SystemDay day;
    private final DirectoryEvents events;
    private final KeptAnswers kept;

    @Activate
    public JpaDirectory(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference KeptAnswers kept) {
        this(store, transactions, SystemDay.like(clock), log, kept);
    }

    JpaDirectory(Store store, Transactions transactions, SystemDay day, EventLog log, KeptAnswers kept) {
        directory = new DirectoryRepository(store);
        accounts = new AccountRepository(store);
        mandates = new MandateRegister(store);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
        events = new DirectoryEvents(log);
        this.kept = requireNonNull(kept);
    }

    @Override
    public Page<Organisation> organisations(Caller me, PageRequest request) {
        return directory.organisations(request, Visibility.districts(me));
    }

    @Override
    public Organisation organisation(Caller me, String district, String id) {
        boolean mine = Visibility.districts(me).contains(district);
        return (mine ? directory.organisation(district, id) : directory.shared(id)).orElseThrow(Refusal::notFound);
    }

    @Override
    public Map<InDistrict, String> names(Caller me, Collection<InDistrict> ids) {
        return directory.names(ids, Visibility.districts(me));
    }

    @Override
    public Organisation organisation(String district, String id) {
        return directory.organisation(district, id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Page<Mandate> mandates(Caller me, PageRequest request) {
        return directory.mandates(request, Visibility.districts(me));
    }

    @Override
    public Optional<String> loginOf(Caller me) {
        return accounts.login(me.account());
    }

    @Override
    public Optional<String> nameOf(String account) {
        return accounts.name(account);
    }

    @Override
    public Optional<String> phraseOf(String district, String account) {
        List<GivenMandate> standing = mandates.standing(district, account, day.today());
        Optional<GivenMandate> deputy =
                standing.stream().filter(one -> one.substituteFor() != null).findFirst();
        if (deputy.isPresent()) {
            return deputy.get().signsWith();
        }
        boolean byName = standing.stream().anyMatch(one -> one.signsWith().isEmpty());
        return byName ? Optional.empty() : standing.stream().findFirst().flatMap(GivenMandate::signsWith);
    }

    @Override
    public Optional<String> homeOf(String account) {
        return accounts.home(account);
    }

    @Override
    public boolean takesPart(String district, String account) {
        return accounts.caller(account, day.today()).stream()
                .flatMap(caller -> caller.roles().stream())
                .anyMatch(role -> district.equals(role.district()));
    }

    @Override
    public Map<String, Set<String>> bodyMembers(String district) {
        return accounts.bodyMembers(district, day.today());
    }

    @Override
    public long standingRolesOf(InDistrict body) {
        return accounts.standingRolesOf(body, day.today());
    }

    @Override
    public boolean hasUnbarred(String district, Role role, Set<String> applications) {
        return accounts.hasUnbarred(district, role, applications, day.today());
    }

    @Override
    public void putOrganisation(Caller me, Organisation organisation) {
        requireOffice(me, organisation.district());
        transactions.run(() -> {
            directory.put(organisation);
            events.organisationPut(me, organisation);
        });
    }

    @Override
    public void addMandate(Caller me, Mandate mandate) {
        requireOffice(me, mandate.district());
        transactions.run(() -> {
            if (directory.add(mandate)) {
                events.mandateAdded(me, mandate);
            }
        });
    }

    @Override
    public void actFor(Caller me, String account, String district, String sponsor) {
        transactions.run(() -> {
            accounts.name(account).orElseThrow(Refusal::notFound);
            if (accounts.actFor(account, sponsor)) {
                events.actsFor(me, account, Set.of(district), sponsor);
            }
        });
    }

    @Override
    public void bar(Caller me, String account, String application) {
        transactions.run(() -> {
            Set<String> districts = districtsOf(account);
            if (accounts.bar(account, application)) {
                // an answer from before may tell of the case
                kept.forget(account);
                events.barred(me, account, districts, application);
            }
        });
    }

    /** @param district null for what all districts share */
    private static void requireOffice(Caller me, String district) {
        boolean mayAct = district == null
                ? me.hasAny(DirectoryRight.KEEP_PARTNERS.roles())
                : DirectoryRight.KEEP_PARTNERS.isHeld(me, district);
        if (!mayAct) {
            throw Refusal.forbidden(new Text(
                    "Wer in einem Stadtteil mitwirkt, tragen nur seine Administration und seine Koordinierungsstelle"
                            + " ein.",
                    "Who takes part in a district is entered by its admins and coordinators alone."));
        }
    }

    private Set<String> districtsOf(String account) {
        accounts.name(account).orElseThrow(Refusal::notFound);
        return accounts.districts(account);
    }
}
