package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.GrantReference;
import de.stadtteilkapital.applications.api.GrantView;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.finance.api.EarlyStartAct;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantAct;
import de.stadtteilkapital.finance.api.GrantRow;
import de.stadtteilkapital.finance.api.GrantService;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.IssueAct;
import de.stadtteilkapital.finance.api.NewGrant;
import de.stadtteilkapital.finance.core.ledger.AccountKind;
import de.stadtteilkapital.finance.core.ledger.Entry;
import de.stadtteilkapital.finance.core.ledger.Ledger;
import de.stadtteilkapital.finance.core.ledger.Place;
import de.stadtteilkapital.finance.core.ledger.PostingDocument;
import de.stadtteilkapital.finance.core.persistence.EarlyStartRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRepository;
import de.stadtteilkapital.finance.core.persistence.GrantRows;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.persistence.RowFilter;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.Parameter;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Grants from the resolution to the sponsor's acceptance. */
@Component(
        service = {GrantService.class, GrantView.class},
        immediate = true)
public final class Grants implements GrantService, GrantView {
    private final Transactions transactions;
    private final FinanceContext desk;
    private final GrantRepository grants;
    private final GrantRows rows;
    private final EarlyStartRepository earlyStarts;
    private final Correspondence correspondence;
    private final ActsOnGrants use;

    @Activate
    public Grants(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog events,
            @Reference Ledger ledger,
            @Reference OtherRooms rooms,
            @Reference ActsOnGrants use) {
        this.transactions = requireNonNull(transactions);
        this.use = requireNonNull(use);
        desk = new FinanceContext(rooms, ledger, clock, new FinanceEvents(events));
        grants = new GrantRepository(store, clock);
        rows = new GrantRows(store, clock);
        earlyStarts = new EarlyStartRepository(store);
        correspondence = new Correspondence(rooms, store);
    }

    @Override
    public Grant grant(Caller me, String id) {
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        Visibility.requireVisible(me, grant);
        return grant;
    }

    @Override
    public Page<GrantRow> grants(Caller me, PageRequest request) {
        Map<String, String> filters = new HashMap<>(request.filters());
        RowFilter standing = rows.in(states(filters.remove("state")));
        PageRequest plain = new PageRequest(request.limit(), request.cursor(), request.q(), filters, request.sort());
        return transactions.reading(
                () -> rows.page(plain, Visibility.casesAndOwn(me).and(standing), this::proofTerm));
    }

    /** @throws Refusal 400 for what is no state */
    private static List<GrantState> states(String wanted) {
        return wanted == null
                ? List.of()
                : Stream.of(wanted.split(",", -1)).map(Grants::state).toList();
    }

    private static GrantState state(String wanted) {
        return Stream.of(GrantState.values())
                .filter(state -> state.name().equals(wanted.strip()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "/state",
                        new Text("Den Stand „%s“ gibt es bei Zuwendungen nicht.", "No grant has the state “%s”.")
                                .with(wanted)));
    }

    private Period proofTerm(String district) {
        return parameter(district, FinanceParameters.PROOF_TERM);
    }

    @Override
    public Map<String, GrantReference> grants(Collection<String> applications) {
        return grants.references(applications);
    }

    @Override
    public byte[] notice(Caller me, String id) {
        return correspondence.notice(grant(me, id), grants.basis(id).orElseThrow(Refusal::notFound));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        Grant grant = grant(me, id);
        List<Possible> own = Possible.of(
                Stream.of(GrantAct.values()),
                act -> GrantActs.may(me, act, grant),
                act -> GrantActs.of(act, grant, desk.today()),
                id);
        return Stream.concat(own.stream(), use.possible(me, grant).stream()).toList();
    }

    @Override
    public List<Possible> possibleForApplication(Caller me, String id) {
        Application application = desk.rooms()
                .applications()
                .call(register -> register.applications(List.of(id)))
                .get(id);
        if (application == null
                || application.state() == ApplicationState.DRAFT
                || !IssueActs.may(me, IssueAct.ISSUE, application)
                        && !EarlyStartActs.may(me, EarlyStartAct.PERMIT, application)) {
            throw Refusal.notFound();
        }
        List<Possible> issue = Possible.of(
                Stream.of(IssueAct.values()),
                act -> IssueActs.may(me, act, application),
                act -> told(act, application));
        List<Possible> early = Possible.of(
                Stream.of(EarlyStartAct.values()),
                act -> EarlyStartActs.may(me, act, application),
                act -> EarlyStartActs.of(
                        act, application, earlyStarts.ofApplication(id), grants.ofApplication(id), desk.today()));
        return Stream.concat(issue.stream(), early.stream()).toList();
    }

    /** Telling never waits for those who know of resolutions. */
    private Possibility told(IssueAct act, Application application) {
        return desk.rooms().committee().isBound()
                ? IssueActs.of(act, application, resolution(application.id()), grants.ofApplication(application.id()))
                : Possibility.later(new Text(
                        "Ob der Antrag beschlossen ist, ist gerade nicht zu erfahren.",
                        "Whether the application has been resolved can't be told right now."));
    }

    @Override
    public Grant issue(Caller me, NewGrant wanted) {
        return transactions.required(() -> issued(me, wanted));
    }

    private Grant issued(Caller me, NewGrant wanted) {
        Application application = desk.rooms().applications().call(a -> a.application(wanted.application()));
        if (!IssueActs.may(me, IssueAct.ISSUE, application)) {
            throw Refusal.notFound();
        }
        // locked first, so that of two grants to one application the second finds the first
        desk.ledger().available(AccountKind.COMMITTED, Place.of(application.district(), application.round()));
        Optional<Resolution> resolved = resolution(application.id());
        IssueActs.of(IssueAct.ISSUE, application, resolved, grants.ofApplication(application.id()))
                .require();
        Resolution resolution = resolved.orElseThrow();
        Sponsor sponsor = desk.rooms().applications().call(a -> a.sponsor(application.sponsor()));
        GrantPeriod period = GrantPeriod.of(
                application,
                earlyStarts.ofApplication(application.id()),
                desk.round(application.district(), application.round()),
                desk.today());
        String district = application.district();
        Grant grant = GrantDraft.grant(
                application,
                resolution,
                sponsor,
                parameter(district, FinanceParameters.INSTRUMENT),
                period,
                desk.today(),
                acceptUntil(district, period),
                parameter(district, FinanceParameters.OVERSPEND));
        grants.add(
                grant,
                GrantDraft.basis(application, resolution, sponsor, desk.clock().zone()));
        correspondence.issued(me, grant);
        Place place = new Place(grant.district(), grant.round(), grant.id());
        desk.ledger().openGrant(place);
        desk.ledger()
                .post(
                        Entry.GRANTED,
                        place,
                        grant.amount(),
                        grant.issuedOn(),
                        new PostingDocument(PostingDocument.Kind.GRANT, grant.id()));
        note(me, "finance.grantIssued", grant);
        return grant;
    }

    private Optional<Resolution> resolution(String application) {
        return desk.rooms().committee().call(committee -> committee.resolution(application));
    }

    private <T> T parameter(String district, Parameter<T> parameter) {
        return desk.rooms().programme().call(p -> p.parameter(district, parameter));
    }

    /** The end of the term, and never after the period: nothing could be paid for any more. */
    private LocalDate acceptUntil(String district, GrantPeriod period) {
        LocalDate term = desk.rooms()
                .programme()
                .call(p -> p.deadline(district))
                .after(desk.today(), parameter(district, FinanceParameters.ACCEPTANCE_TERM));
        return term.isAfter(period.end()) ? period.end() : term;
    }

    @Override
    public Grant accept(Caller me, String id) {
        return transactions.required(() -> accepted(me, id));
    }

    private Grant accepted(Caller me, String id) {
        Grant grant = grants.grant(id).orElseThrow(Refusal::notFound);
        if (!GrantActs.may(me, GrantAct.ACCEPT, grant)) {
            throw Refusal.notFound();
        }
        GrantActs.of(GrantAct.ACCEPT, grant, desk.today()).require();
        Grant accepted = grants.accept(id);
        note(me, "finance.grantAccepted", accepted);
        return accepted;
    }

    private void note(Caller me, String type, Grant grant) {
        desk.events()
                .noteForSponsor(
                        me,
                        type,
                        grant.id(),
                        grant.district(),
                        grant.application(),
                        grant.sponsor(),
                        Map.of(
                                "amount", grant.amount(),
                                "instrument", grant.instrument().name(),
                                "start", grant.start(),
                                "end", grant.end(),
                                "lines", lines(grant)));
    }

    private static String lines(Grant grant) {
        return grant.financingPlan().stream()
                .map(line -> line.line() + " " + line.amount())
                .collect(Collectors.joining(", "));
    }
}
