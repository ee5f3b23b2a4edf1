package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceContact;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the event log what happened in this room, in ids, codes and amounts. */
final class ApplicationEvents {
    private final EventLog events;

    ApplicationEvents(EventLog events) {
        this.events = requireNonNull(events);
    }

    void adviceOpened(Caller me, AdviceCase adviceCase) {
        events.append(
                me,
                new DomainEvent(
                        "applications.adviceOpened",
                        adviceCase.id(),
                        adviceCase.district(),
                        null,
                        Map.of(),
                        particulars(adviceCase.contact()),
                        advisers(adviceCase),
                        adviceCase.retainUntil()));
    }

    private static Map<String, String> particulars(AdviceContact contact) {
        Map<String, String> particulars = new HashMap<>();
        particulars.put("contact", contact.name());
        particulars.put("email", contact.email());
        particulars.put("phone", contact.phone());
        particulars.values().removeIf(value -> value == null);
        return particulars;
    }

    void adviceGiven(Caller me, AdviceCase adviceCase, String session) {
        events.append(
                me,
                new DomainEvent(
                        "applications.adviceGiven",
                        adviceCase.id(),
                        adviceCase.district(),
                        null,
                        Map.of("session", session),
                        advisers(adviceCase)));
    }

    void adviceClosed(Caller me, AdviceCase adviceCase) {
        events.append(
                me,
                new DomainEvent(
                        "applications.adviceClosed",
                        adviceCase.id(),
                        adviceCase.district(),
                        null,
                        Map.of(),
                        advisers(adviceCase)));
    }

    void adviceConverted(Caller me, AdviceCase adviceCase, Application application) {
        events.join(adviceCase.id(), application.id());
        events.append(
                me,
                new DomainEvent(
                        "applications.adviceConverted",
                        adviceCase.id(),
                        adviceCase.district(),
                        application.id(),
                        Map.of("application", application.id()),
                        advisers(adviceCase)));
    }

    private static Set<Audience> advisers(AdviceCase adviceCase) {
        return Audience.holders(ApplicationRight.ADVISE, adviceCase.district());
    }

    void sponsorRegistered(Caller me, Sponsor sponsor, String district) {
        events.append(
                me,
                new DomainEvent(
                        "applications.sponsorRegistered",
                        sponsor.id(),
                        district,
                        null,
                        Map.of(
                                "legalForm",
                                sponsor.legalForm(),
                                "warnings",
                                sponsor.warnings().size()),
                        Map.of("name", sponsor.name(), "account", me.account()),
                        Set.of(Audience.sponsor(sponsor.id()))));
    }

    /** Which particulars changed is nobody's business but the sponsor's; that the account did is what money asks. */
    void sponsorChanged(Caller me, Sponsor sponsor, String district, boolean accountChanged) {
        events.append(
                me,
                new DomainEvent(
                        "applications.sponsorChanged",
                        sponsor.id(),
                        district,
                        null,
                        Map.of(
                                "legalForm",
                                sponsor.legalForm(),
                                "accountChanged",
                                accountChanged,
                                "warnings",
                                sponsor.warnings().size()),
                        Map.of("name", sponsor.name()),
                        Set.of(Audience.sponsor(sponsor.id()))));
    }

    void drafted(Caller me, Application application) {
        events.join(application.sponsor(), application.id());
        toThoseWhoDraft(me, "applications.drafted", application);
    }

    void revised(Caller me, Application application) {
        events.join(application.sponsor(), application.id());
        toThoseWhoDraft(me, "applications.revised", application);
    }

    void submitted(Caller me, Application application, List<RuleOutcome> outcomes) {
        Proposal proposal = application.proposal();
        Map<String, Object> facts = new HashMap<>(head(application));
        facts.put("requestedAmount", application.requestedAmount());
        facts.put("goal", proposal.goal());
        if (!proposal.needs().isEmpty()) {
            facts.put("needs", String.join(",", proposal.needs()));
        }
        facts.put("actionPlanVersion", application.actionPlanVersion());
        facts.put("projectType", proposal.projectType());
        facts.put("features", String.join(",", proposal.features()));
        facts.put("targetGroups", String.join(",", proposal.targetGroups()));
        facts.put("start", proposal.start());
        facts.put("end", proposal.end());
        facts.put(
                "outcomes",
                outcomes.stream()
                        .map(o -> o.rule() + "@" + o.version() + "=" + o.outcome())
                        .collect(Collectors.joining(" ")));
        facts.values().removeIf(fact -> fact == null);
        toAll(me, "applications.submitted", application, facts);
    }

    void checked(Caller me, Application application, FormalCheck check) {
        Map<String, Object> facts = new HashMap<>(
                Map.of("result", check.result(), "findings", check.findings().size()));
        if (application.decision() != null) {
            facts.putAll(told(application.decision()));
        }
        toAll(me, "applications.checked", application, facts);
    }

    void preAssessed(Caller me, Application application, PreAssessment result) {
        // points and recommendation are for those who decide, not for the sponsor
        events.append(
                me,
                new DomainEvent(
                        "applications.preAssessed",
                        application.id(),
                        application.district(),
                        application.id(),
                        Map.of(
                                "recommendation", result.recommendation(),
                                "weightedPoints", result.weightedPoints(),
                                "weightedMaximum", result.weightedMaximum()),
                        oversight(application)));
    }

    void scheduled(Caller me, Application application) {
        toAll(me, "applications.scheduled", application, Map.of());
    }

    void decided(Caller me, Application application) {
        Decision decision = requireNonNull(application.decision());
        Map<String, Object> facts = told(decision);
        facts.put("decision", decision.decision());
        facts.put("reasoned", decision.reason() != null);
        facts.put("questions", decision.questions().size());
        facts.put("conditions", decision.conditions().size());
        if (decision.approvedAmount() != null) {
            facts.put("amount", decision.approvedAmount());
        }
        toAll(me, "applications.decided", application, facts);
    }

    /** What was asked for, what is open against it, and where the letter is that gives the reasons. */
    private static Map<String, Object> told(Decision decision) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("requested", decision.requestedAmount());
        if (decision.letter() != null) {
            facts.put("letter", decision.letter());
            facts.put("letterPath", decision.letterPath());
        }
        if (decision.remedy() != null) {
            facts.put("remedy", decision.remedy().kind());
        }
        return facts;
    }

    void conditionsFulfilled(Caller me, Application application) {
        toAll(me, "applications.conditionsFulfilled", application, Map.of());
    }

    void newStartAgreed(Caller me, Application application) {
        toAll(
                me,
                "applications.newStartAgreed",
                application,
                Map.of("start", application.start(), "end", application.end()));
    }

    private void toThoseWhoDraft(Caller me, String type, Application application) {
        events.append(
                me,
                new DomainEvent(
                        type,
                        application.id(),
                        application.district(),
                        application.id(),
                        head(application),
                        Set.of(Audience.sponsor(application.sponsor()))));
    }

    private void toAll(Caller me, String type, Application application, Map<String, Object> facts) {
        Set<Audience> all = new HashSet<>(oversight(application));
        all.add(Audience.sponsor(application.sponsor()));
        events.append(
                me, new DomainEvent(type, application.id(), application.district(), application.id(), facts, all));
    }

    private static Map<String, Object> head(Application application) {
        Map<String, Object> head = new HashMap<>();
        head.put("fileNumber", application.fileNumber());
        head.put("round", application.round());
        head.put("sponsor", application.sponsor());
        if (application.proposal().paper() != null) {
            head.put("receivedOn", application.proposal().paper().receivedOn());
        }
        return head;
    }

    private static Set<Audience> oversight(Application application) {
        return Audience.holders(ApplicationRight.READ, application.district());
    }
}
