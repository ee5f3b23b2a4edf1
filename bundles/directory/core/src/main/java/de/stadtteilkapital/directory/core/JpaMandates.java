package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.MandateAct;
import de.stadtteilkapital.directory.api.MandateAdmin;
import de.stadtteilkapital.directory.api.MandateEnd;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.directory.core.persistence.AccountRegister;
import de.stadtteilkapital.directory.core.persistence.MandateRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mandates from their table. */
@Component(immediate = true)
public final class JpaMandates implements MandateAdmin {
    private final MandateRegister register;
    private final AccountRegister accounts;
    private final Transactions transactions;
    private final SystemDay day;
    private final DirectoryEvents events;

    @Activate
    public JpaMandates(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log) {
        this(store, transactions, SystemDay.like(clock), log);
    }

    JpaMandates(Store store, Transactions transactions, SystemDay day, EventLog log) {
        register = new MandateRegister(store);
        accounts = new AccountRegister(store);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
        events = new DirectoryEvents(log);
    }

    @Override
    public Page<GivenMandate> mandates(Caller me, PageRequest request) {
        return register.mandates(request, Visibility.districts(me)).map(one -> shown(me, one));
    }

    @Override
    public GivenMandate mandate(Caller me, String id) {
        Set<String> mine = Visibility.districts(me);
        return register.mandate(id)
                .filter(one -> mine.contains(one.district()))
                .map(one -> shown(me, one))
                .orElseThrow(Refusal::notFound);
    }

    private static GivenMandate shown(Caller me, GivenMandate one) {
        return DirectoryRight.KEEP_PARTNERS.isHeld(me, one.district()) ? one : one.withoutReason();
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        GivenMandate one = mandate(me, id);
        MandateTerms terms = new MandateTerms(day.today());
        return Possible.of(
                Stream.of(MandateAct.values()),
                act -> act.right().isHeld(me, one.district()) && !isOwn(me, one.holder()),
                act -> terms.of(act, one, () -> register.carriesRoles(id)),
                id);
    }

    private static boolean isOwn(Caller me, String holder) {
        return me.account().equals(holder);
    }

    @Override
    public GivenMandate grant(Caller me, NewMandate asked) {
        requireOthers(me, asked.district(), asked.holder());
        return transactions.required(() -> {
            check(asked, "");
            GivenMandate given = register.grant(asked);
            events.mandate(me, given, "mandateGranted");
            return given;
        });
    }

    @Override
    public GivenMandate change(Caller me, String id, NewMandate asked) {
        return transactions.required(() -> {
            GivenMandate before = actable(me, id, MandateAct.CHANGE);
            requireOthers(me, before.district(), asked.holder());
            if (!asked.district().equals(before.district())) {
                throw Refusal.notFound();
            }
            check(asked, id);
            GivenMandate after = register.change(id, asked);
            if (!after.equals(before)) {
                events.mandate(me, after, "mandateChanged");
            }
            return after;
        });
    }

    @Override
    public GivenMandate end(Caller me, String id, MandateEnd asked) {
        return transactions.required(() -> {
            GivenMandate before = actable(me, id, MandateAct.END);
            new MandateTerms(day.today()).check(before, asked);
            GivenMandate after = register.end(id, asked);
            if (!after.equals(before)) {
                events.mandate(me, after, "mandateEnded");
            }
            return after;
        });
    }

    @Override
    public GivenMandate remove(Caller me, String id) {
        return transactions.required(() -> {
            // roles are given by acts on the same account, so that none comes to rest on it meanwhile
            accounts.act(mandate(me, id).holder());
            GivenMandate before = actable(me, id, MandateAct.REMOVE);
            register.remove(id);
            events.mandate(me, before, "mandateRemoved");
            return before;
        });
    }

    private GivenMandate actable(Caller me, String id, MandateAct act) {
        GivenMandate one = mandate(me, id);
        requireOthers(me, one.district(), one.holder());
        new MandateTerms(day.today())
                .of(act, one, () -> register.carriesRoles(id))
                .require();
        return one;
    }

    private static void requireOthers(Caller me, String district, String holder) {
        if (!DirectoryRight.KEEP_PARTNERS.isHeld(me, district)) {
            throw Refusal.notFound();
        }
        if (isOwn(me, holder)) {
            throw Refusal.forbidden(new Text(
                    "Das eigene Mandat gibt, ändert und beendet jemand anderes aus Koordinierungsstelle oder Administration.",
                    "One's own mandate is given, changed and ended by somebody else of the coordination office or the"
                            + " administrators."));
        }
    }

    /** @param id of the mandate that becomes this, empty for a new one */
    private void check(NewMandate asked, String id) {
        List<Objection> wrong = new ArrayList<>();
        if (!isKnown(asked.district(), asked.holder())) {
            wrong.add(unknown("/holder"));
        }
        if (asked.substituteFor() != null && !isKnown(asked.district(), asked.substituteFor())) {
            wrong.add(unknown("/substituteFor"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.rule(wrong);
        }
        if (register.isGiven(asked, id)) {
            throw Refusal.conflict(new Text(
                    "Diese Aufgabe hat die Person von diesem Tag an schon.",
                    "The person has this task from this day already."));
        }
    }

    private boolean isKnown(String district, String account) {
        return accounts.account(account)
                .filter(known -> known.closedOn() == null)
                .filter(known -> known.district().equals(district)
                        || known.roles().stream().anyMatch(role -> district.equals(role.district())))
                .isPresent();
    }

    private static Objection unknown(String pointer) {
        return new Objection(
                pointer,
                new Text(
                        "Diese Person hat kein offenes Konto, das der Stadtteil kennt.",
                        "This person has no open account that the district knows."),
                "mandate.person",
                "Ratsbeschluss 3372/03");
    }
}
