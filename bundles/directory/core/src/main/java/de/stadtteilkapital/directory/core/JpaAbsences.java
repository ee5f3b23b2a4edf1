package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceAct;
import de.stadtteilkapital.directory.api.AbsenceAdmin;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.DirectoryRight;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.directory.core.persistence.AccountRepository;
import de.stadtteilkapital.directory.core.persistence.MandateRegister;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Absences from their table. */
@Component(immediate = true)
public final class JpaAbsences implements AbsenceAdmin {
    private static final String RULE = "absence.enter";
    private static final String SOURCE = "DSGVO Art. 32";

    private final MandateRegister register;
    private final AccountRepository accounts;
    private final Transactions transactions;
    private final SystemDay day;
    private final DirectoryEvents events;

    @Activate
    public JpaAbsences(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log) {
        this(store, transactions, SystemDay.like(clock), log);
    }

    JpaAbsences(Store store, Transactions transactions, SystemDay day, EventLog log) {
        register = new MandateRegister(store);
        accounts = new AccountRepository(store);
        this.transactions = requireNonNull(transactions);
        this.day = requireNonNull(day);
        events = new DirectoryEvents(log);
    }

    @Override
    public Page<Absence> absences(Caller me, PageRequest request) {
        return register.absences(request, me.account(), DirectoryRight.KEEP_PARTNERS.districts(me));
    }

    @Override
    public Absence absence(Caller me, String id) {
        return register.absence(id)
                .filter(one -> sees(me, one.district(), one.account()))
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public Map<String, List<String>> deputies(Caller me, Collection<String> absences) {
        return register.deputies(absences, me.account(), DirectoryRight.KEEP_PARTNERS.districts(me));
    }

    private static boolean sees(Caller me, String district, String account) {
        return DirectoryRight.KEEP_PARTNERS.isHeld(me, district)
                || me.account().equals(account) && DirectoryRight.TELL_ABSENCE.isHeld(me, district);
    }

    private boolean deputises(Caller me, String district, String account) {
        return register.deputises(me.account(), account, district, day.today());
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        Absence one = absence(me, id);
        MandateTerms terms = new MandateTerms(day.today());
        return Possible.of(
                Stream.of(AbsenceAct.values()),
                act -> !deputises(me, one.district(), one.account()),
                act -> terms.of(act, one),
                id);
    }

    @Override
    public Absence enter(Caller me, NewAbsence asked) {
        if (!sees(me, asked.district(), asked.account())) {
            throw Refusal.notFound();
        }
        requireOthers(me, asked.district(), asked.account());
        if (asked.from().isBefore(day.today())) {
            throw Refusal.rule(
                    "/from",
                    new Text("Eine Abwesenheit beginnt frühestens heute.", "An absence begins today at the earliest."),
                    RULE,
                    SOURCE);
        }
        return transactions.required(() -> {
            if (!accounts.districts(asked.account()).contains(asked.district())) {
                throw Refusal.rule(
                        "/account",
                        new Text(
                                "Diese Person hat im Stadtteil keine Rolle.",
                                "This person has no role in the district."),
                        RULE,
                        SOURCE);
            }
            Absence entered = register.enter(asked, me.account());
            events.absence(me, entered, "absenceEntered");
            return entered;
        });
    }

    @Override
    public Absence end(Caller me, String id, AbsenceEnd asked) {
        return transactions.required(() -> {
            Absence before = actable(me, id, AbsenceAct.END);
            new MandateTerms(day.today()).check(before, asked);
            if (asked.to().equals(before.to())) {
                return before;
            }
            Absence after = register.end(id, asked.to());
            events.absence(me, after, "absenceEnded");
            return after;
        });
    }

    @Override
    public Absence withdraw(Caller me, String id) {
        return transactions.required(() -> {
            Absence before = actable(me, id, AbsenceAct.WITHDRAW);
            register.withdraw(id);
            events.absence(me, before, "absenceWithdrawn");
            return before;
        });
    }

    private Absence actable(Caller me, String id, AbsenceAct act) {
        Absence one = absence(me, id);
        requireOthers(me, one.district(), one.account());
        new MandateTerms(day.today()).of(act, one).require();
        return one;
    }

    /** Whoever would get a role by it does not enter it. */
    private void requireOthers(Caller me, String district, String account) {
        if (deputises(me, district, account)) {
            throw Refusal.forbidden(new Text(
                    "Wer jemanden vertritt, trägt nicht selbst ein, dass diese Person abwesend ist; das tut sie selbst oder"
                            + " jemand anderes aus Koordinierungsstelle oder Administration.",
                    "Whoever deputises for somebody does not enter that they are away; they do it themselves, or somebody"
                            + " else of the coordination office or the administrators."));
        }
    }
}
