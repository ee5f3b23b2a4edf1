package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.CheckItem;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.EligibilityReport;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.HistoryEntry;
import de.stadtteilkapital.applications.api.Missing;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.NewStart;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.ProposalChange;
import de.stadtteilkapital.applications.api.StateCount;
import de.stadtteilkapital.applications.core.persistence.AdviceRepository;
import de.stadtteilkapital.applications.core.persistence.ApplicationLines;
import de.stadtteilkapital.applications.core.persistence.ApplicationRepository;
import de.stadtteilkapital.applications.core.persistence.CheckPointRepository;
import de.stadtteilkapital.applications.core.persistence.CriteriaRepository;
import de.stadtteilkapital.applications.core.persistence.FileNumbers;
import de.stadtteilkapital.applications.core.persistence.JudgementRepository;
import de.stadtteilkapital.applications.core.persistence.SponsorRepository;
import de.stadtteilkapital.applications.core.persistence.Standing;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Applications: who may do what with which of them in its state, each act in a unit of work. */
@Component(immediate = true)
public final class Applications implements ApplicationService {
    private final Transactions transactions;
    private final OtherRooms rooms;
    private final ApplicationLines lines;
    private final ApplicationRepository repository;
    private final JudgementRepository judgements;
    private final CriteriaRepository criteria;
    private final BusinessClock clock;
    private final Drafting drafting;
    private final Submission submission;
    private final Office office;
    private final NewStarts starts;
    private final Checklist checklist;
    private final Papers papers;
    private final CaseHistory history;
    private final Versions versions;
    private final Decisions decisions;

    @Activate
    public Applications(
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference BusinessClock clock,
            @Reference EventLog log,
            @Reference OtherRooms rooms,
            @Reference RuleBook rules,
            @Reference Narrator narrator) {
        this.transactions = requireNonNull(transactions);
        this.rooms = requireNonNull(rooms);
        this.clock = requireNonNull(clock);
        lines = new ApplicationLines(store, clock);
        ApplicationEvents events = new ApplicationEvents(log);
        Conversion conversion = new Conversion(new AdviceRepository(store, rooms::retention), events);
        repository = new ApplicationRepository(store);
        judgements = new JudgementRepository(store);
        criteria = new CriteriaRepository(store);
        SponsorRepository sponsors = new SponsorRepository(store);
        versions = new Versions(judgements, sponsors, rooms);
        Steps steps = new Steps(rooms, clock);
        drafting = new Drafting(repository, new FileNumbers(store), conversion, sponsors, rooms, steps, clock, events);
        ReceiptText receipt = new ReceiptText(rooms, store);
        submission = new Submission(
                repository,
                judgements,
                criteria,
                new Judging(repository, sponsors, rules),
                receipt,
                rooms,
                steps,
                clock,
                events);
        checklist = new Checklist(submission, new CheckPointRepository(store));
        papers = new Papers(rooms, sponsors, clock, receipt);
        history = new CaseHistory(log, narrator, rooms);
        starts = new NewStarts(repository, rooms, clock, events);
        decisions = new Decisions(store, rooms, clock);
        office = new Office(repository, judgements, criteria, checklist, decisions, rooms, steps, clock, events);
    }

    @Override
    public Application draft(Caller me, Proposal proposal) {
        return shown(() -> drafting.begin(me, proposal));
    }

    @Override
    public Application revise(Caller me, String id, Proposal proposal) {
        return shown(() -> drafting.revise(me, admitted(me, ApplicationAct.REVISE, id), proposal));
    }

    @Override
    public Application application(Caller me, String id) {
        return shown(() -> visible(me, id));
    }

    @Override
    public List<Possible> possible(Caller me, String id) {
        return transactions.required(() -> {
            Standing application = repository.standing(me, id).orElseThrow(Refusal::notFound);
            return Possible.of(
                    Stream.of(ApplicationAct.values()),
                    act -> ApplicationActs.may(me, act, application)
                            || ApplicationActs.isLimitedAway(me, act, application),
                    act -> ApplicationActs.withinLimit(
                            me,
                            act,
                            application,
                            possibility(act, application, office::reviewedSoFar, starts::possibleSoFar)),
                    id);
        });
    }

    @Override
    public Page<ApplicationRow> applications(Caller me, PageRequest request) {
        return transactions.required(() -> lines.page(me, request));
    }

    @Override
    public List<StateCount> counts(Caller me, PageRequest request) {
        return lines.counts(me, request);
    }

    @Override
    public byte[] table(Caller me, PageRequest request) {
        return ApplicationTable.of(this, me, request);
    }

    @Override
    public EligibilityReport eligibility(Caller me, String id) {
        return transactions.required(() -> submission.report(judged(me, id)));
    }

    @Override
    public List<Missing> missing(Caller me, String id) {
        return transactions.required(() -> checklist.missing(judged(me, id)));
    }

    @Override
    public List<ProposalChange> changes(Caller me, String id) {
        return transactions.required(() -> versions.changes(applicants(me, id)));
    }

    @Override
    public List<CheckItem> checklist(Caller me, String id) {
        return transactions.required(() -> checklist.of(me, visible(me, id)));
    }

    @Override
    public List<HistoryEntry> history(Caller me, String id) {
        return transactions.required(() -> history.of(me, visible(me, id)));
    }

    @Override
    public byte[] form(Caller me, String id) {
        return transactions.required(() -> papers.form(me, visible(me, id)));
    }

    @Override
    public byte[] receipt(Caller me, String id) {
        return transactions.required(() -> papers.receipt(applicants(me, id)));
    }

    @Override
    public byte[] decisionLetter(Caller me, String id) {
        return transactions.required(() -> decisions.letter(visible(me, id)));
    }

    @Override
    public Application submit(Caller me, String id) {
        return shown(() -> submission.submit(me, admitted(me, ApplicationAct.SUBMIT, id)));
    }

    @Override
    public Application check(Caller me, String id, FormalCheck check) {
        return shown(() -> office.check(me, admitted(me, ApplicationAct.CHECK, id), check));
    }

    @Override
    public Application preAssess(Caller me, String id, NewPreAssessment result) {
        return shown(() -> office.preAssess(me, admitted(me, ApplicationAct.PRE_ASSESS, id), result));
    }

    @Override
    public Application agreeStart(Caller me, String id, NewStart start) {
        return shown(() -> starts.agree(me, admitted(me, ApplicationAct.AGREE_START, id), start));
    }

    @Override
    public PreAssessment preAssessment(Caller me, String id) {
        return transactions.required(() -> {
            Application application = judged(me, id);
            if (me.isBarredFrom(id) || me.actsFor(application.sponsor())) {
                throw Refusal.notFound();
            }
            return judgements.preAssessment(id).orElseThrow(Refusal::notFound);
        });
    }

    @Override
    public List<Criterion> criteria(Caller me, String id) {
        return transactions.required(() -> {
            Application application = visible(me, id);
            return application.submittedAt() == null
                    ? criteria.on(clock.today(), application.district())
                    : criteria.kept(id, application.district());
        });
    }

    private Application shown(Supplier<Application> work) {
        return transactions.required(
                () -> rooms.shown(List.of(decisions.shown(work.get()))).get(0));
    }

    private Application visible(Caller me, String id) {
        return repository.find(me, id).orElseThrow(Refusal::notFound);
    }

    /** For the applicant and the office alone. */
    private Application applicants(Caller me, String id) {
        Application application = visible(me, id);
        boolean office = ApplicationRight.READ_DRAFTS.isHeld(me, application.district()) && !me.isBarredFrom(id);
        if (!office && !me.actsFor(application.sponsor())) {
            throw Refusal.notFound();
        }
        return application;
    }

    private Application judged(Caller me, String id) {
        return repository.findJudged(me, id).orElseThrow(Refusal::notFound);
    }

    /**
     * The application, for whoever may do the act, in a state for it.
     *
     * @throws Refusal 404 where it is not theirs to do, 403 where the limit of a mandate keeps them from it, 409 where it is
     *     not time
     */
    private Application admitted(Caller me, ApplicationAct act, String id) {
        Application application = visible(me, id);
        Standing standing = Standing.of(application);
        if (!ApplicationActs.may(me, act, standing)) {
            throw ApplicationActs.isLimitedAway(me, act, standing)
                    ? Refusal.forbidden(Right.LIMITED)
                    : Refusal.notFound();
        }
        possibility(act, standing, office::reviewed, starts::possible).require();
        return application;
    }

    /** What the state lets, as far as others do who know more: what still blocks, and what is granted. */
    private static Possibility possibility(
            ApplicationAct act,
            Standing application,
            Function<String, Possibility> reviewed,
            Function<Standing, Possibility> started) {
        Possibility byState = ApplicationActs.of(act, application.state());
        if (!byState.isNow()) {
            return byState;
        }
        return switch (act) {
            case PRE_ASSESS -> reviewed.apply(application.id());
            case AGREE_START -> started.apply(application);
            case REVISE, SUBMIT, CHECK -> byState;
        };
    }
}
