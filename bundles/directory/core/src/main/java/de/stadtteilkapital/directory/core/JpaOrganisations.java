package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.ChangedOrganisation;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.NewOrganisation;
import de.stadtteilkapital.directory.api.OrganisationAct;
import de.stadtteilkapital.directory.api.OrganisationAdmin;
import de.stadtteilkapital.directory.api.OrganisationEnd;
import de.stadtteilkapital.directory.api.OrganisationUse;
import de.stadtteilkapital.directory.core.persistence.OrganisationRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Organisations from their table; the room that asks them for opinions is asked before one is removed. */
@Component(immediate = true)
public final class JpaOrganisations implements OrganisationAdmin {
    private final OrganisationRegister register;
    private final Transactions transactions;
    private final SystemDay day;
    private final DirectoryEvents events;
    private final HandOver<OrganisationUse> partners;

    @Activate
    public JpaOrganisations(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log) {
        this(store, transactions, SystemDay.like(clock), log, HandOver.to("partners", OrganisationUse.class, context));
    }

    JpaOrganisations(
            Store store, Transactions transactions, SystemDay day, EventLog log, HandOver<OrganisationUse> partners) {
        register = new OrganisationRegister(store);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
        events = new DirectoryEvents(log);
        this.partners = requireNonNull(partners);
    }

    @Override
    public Page<KeptOrganisation> organisations(Caller me, PageRequest request) {
        LocalDate today = day.today();
        return register.organisations(request, Visibility.districts(me)).map(one -> shown(me, one, today));
    }

    @Override
    public KeptOrganisation organisation(Caller me, String district, String id) {
        boolean mine = Visibility.districts(me).contains(district);
        return Stream.of(mine ? register.organisation(district, id).stream() : Stream.<KeptOrganisation>empty())
                .flatMap(own -> Stream.concat(own, register.organisation(null, id).stream()))
                .findFirst()
                .map(one -> shown(me, one, day.today()))
                .orElseThrow(Refusal::notFound);
    }

    /** Whom to call is for the office, as long as they consent. */
    private static KeptOrganisation shown(Caller me, KeptOrganisation one, LocalDate today) {
        boolean told = one.contact() != null
                && keeps(me, one.district())
                && one.contact().isShownOn(today);
        return told
                ? one
                : new KeptOrganisation(
                        one.id(), one.name(), one.district(), one.roles(), one.endsOn(), one.offers(), null);
    }

    /** @param district null for what all districts share */
    private static boolean keeps(Caller me, String district) {
        return district != null && DirectoryRight.KEEP_PARTNERS.isHeld(me, district);
    }

    @Override
    public List<Possible> possible(Caller me, String district, String id) {
        KeptOrganisation one = organisation(me, district, id);
        OrganisationChange change = new OrganisationChange(one, day.today());
        return Possible.of(
                Stream.of(OrganisationAct.values()),
                act -> keeps(me, one.district()),
                act -> change.of(act, () -> register.isNamed(district, id)),
                district,
                id);
    }

    @Override
    public KeptOrganisation enter(Caller me, NewOrganisation asked) {
        if (!keeps(me, asked.district())) {
            throw Refusal.notFound();
        }
        OrganisationChange.check(asked.contact(), day.today());
        return transactions.required(() -> {
            String id = OrganisationIds.of(
                    asked.id(),
                    asked.name(),
                    taken -> register.organisation(asked.district(), taken).isPresent());
            ChangedOrganisation particulars =
                    new ChangedOrganisation(asked.name(), asked.roles(), asked.offers(), asked.contact());
            register.enter(asked.district(), id, particulars);
            return told(me, asked.district(), id, "organisationEntered");
        });
    }

    @Override
    public KeptOrganisation change(Caller me, String district, String id, ChangedOrganisation asked) {
        return transactions.required(() -> {
            KeptOrganisation before = own(me, district, id, OrganisationAct.CHANGE);
            if (asked.contact() == null || !asked.contact().equals(before.contact())) {
                OrganisationChange.check(asked.contact(), day.today());
            }
            register.change(district, id, asked);
            KeptOrganisation after = organisation(me, district, id);
            return after.equals(before) ? after : told(me, district, id, "organisationChanged");
        });
    }

    @Override
    public KeptOrganisation end(Caller me, String district, String id, OrganisationEnd asked) {
        return transactions.required(() -> {
            KeptOrganisation before = own(me, district, id, OrganisationAct.END);
            new OrganisationChange(before, day.today()).check(asked);
            if (asked.endsOn().equals(before.endsOn())) {
                return before;
            }
            register.end(district, id, asked.endsOn());
            return told(me, district, id, "organisationEnded");
        });
    }

    @Override
    public KeptOrganisation remove(Caller me, String district, String id) {
        return transactions.required(() -> {
            KeptOrganisation before = own(me, district, id, OrganisationAct.REMOVE);
            if (partners.call(room -> room.isNamed(district, id))) {
                throw OrganisationChange.named();
            }
            events.organisation(me, before, "organisationRemoved");
            register.remove(district, id);
            return before;
        });
    }

    private KeptOrganisation told(Caller me, String district, String id, String type) {
        KeptOrganisation now = organisation(me, district, id);
        events.organisation(me, now, type);
        return now;
    }

    /** One of the district, with which the caller may do the act now. */
    private KeptOrganisation own(Caller me, String district, String id, OrganisationAct act) {
        KeptOrganisation one = organisation(me, district, id);
        if (!DirectoryRight.KEEP_PARTNERS.isHeld(me, district)) {
            throw Refusal.notFound();
        }
        if (one.district() == null) {
            throw Refusal.forbidden(new Text(
                    "Diese Organisation teilen sich alle Stadtteile; sie ändert keiner allein.",
                    "All districts share this organisation; none changes it alone."));
        }
        new OrganisationChange(one, day.today())
                .of(act, () -> register.isNamed(district, id))
                .require();
        return one;
    }
}
