package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceContact;
import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.FormalCheck;
import de.stadtteilkapital.applications.api.IndicatorTarget;
import de.stadtteilkapital.applications.api.NewAdviceCase;
import de.stadtteilkapital.applications.api.NewAdviceSession;
import de.stadtteilkapital.applications.api.NewDecision;
import de.stadtteilkapital.applications.api.NewIdea;
import de.stadtteilkapital.applications.api.NewPreAssessment;
import de.stadtteilkapital.applications.api.NewSponsor;
import de.stadtteilkapital.applications.api.Paper;
import de.stadtteilkapital.applications.api.PlanLine;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.applications.api.Recommendation;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import de.stadtteilkapital.platform.testing.fakes.Spoilt;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Things of this room in each state they can have, as the acts before bring them there. */
final class Stages {
    static final String BODY = "komitee";
    static final FormalCheck COMPLETE = new FormalCheck(FormalCheck.Result.COMPLETE, List.of());
    static final NewAdviceSession TALK = new NewAdviceSession(Samples.TODAY, "Vertraulich", null, null);

    static final NewIdea NEW_IDEA = new NewIdea("hamm-norden", "Erika", "0172 1", "Nähwerkstatt");

    final Caller applicant;
    final String stranger;
    private final House house;
    private final Map<String, Proposal> inputs = new HashMap<>();
    private int titles;
    private String draft;

    Stages(House house) {
        this.house = house;
        applicant = house.sponsor();
        stranger = house.sponsor().sponsors().iterator().next();
    }

    static NewAdviceCase idea(String district) {
        return new NewAdviceCase(district, new AdviceContact("Erika", null, null, null), "Nähwerkstatt");
    }

    static NewSponsor newSponsor(String legalForm) {
        return new NewSponsor("Verein", legalForm, "Weg 1", "DE89370400440532013000", "R", "K");
    }

    static NewPreAssessment network(String criterion, int points) {
        List<Score> scores = Stream.concat(
                        Stream.of(new Score(criterion, points)),
                        Stream.of("goal", "participation", "sponsor", "effect").map(other -> new Score(other, 3)))
                .toList();
        return new NewPreAssessment(scores, Recommendation.APPROVE, null);
    }

    Things applications() {
        return Things.in(ApplicationState.class, state -> Thing.ofCase(inState(state)));
    }

    String inState(ApplicationState state) {
        String id = house.draft(applicant, title()).id();
        if (state == ApplicationState.DRAFT) {
            return id;
        }
        house.applications.submit(applicant, id);
        switch (state) {
            case SUBMITTED -> {}
            case INCOMPLETE -> check(id, FormalCheck.Result.INCOMPLETE);
            case INELIGIBLE -> check(id, FormalCheck.Result.INELIGIBLE);
            case WITHDRAWN -> byHand("applications_application", id, state.name());
            default -> review(id, state);
        }
        return id;
    }

    private void review(String id, ApplicationState state) {
        house.applications.check(House.OFFICE, id, COMPLETE);
        if (state != ApplicationState.SPECIALIST_REVIEW) {
            house.applications.preAssess(House.OFFICE, id, network("need", 3));
            if (state != ApplicationState.PRE_ASSESSED) {
                table(id, state);
            }
        }
    }

    private void table(String id, ApplicationState state) {
        house.register.schedule(House.OFFICE, id, BODY);
        switch (state) {
            case SCHEDULED -> {}
            case APPROVED, APPROVED_WITH_CONDITIONS ->
                house.register.decide(House.OFFICE, id, new NewDecision(state, Money.of("9000.00"), BODY));
            case DEFERRED, REJECTED -> house.register.decide(House.OFFICE, id, new NewDecision(state, null, BODY));
            default -> byHand("applications_application", id, state.name());
        }
    }

    private void check(String id, FormalCheck.Result result) {
        house.applications.check(House.OFFICE, id, new FormalCheck(result, List.of("Unterschrift")));
    }

    /** States that no act leads to yet. */
    private void byHand(String table, String id, String state) {
        try {
            house.database.falsified("update " + table + " set state = '" + state + "' where id = '" + id + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Titles of which none sounds like another. */
    private String title() {
        return Character.toString('A' + titles++ % 26).repeat(9)
                + Character.toString('a' + titles / 26).repeat(9);
    }

    /** One draft for acts of which the state is not in question. */
    String draft() {
        if (draft == null) {
            draft = inState(ApplicationState.DRAFT);
        }
        return draft;
    }

    Things adviceCases() {
        List<String> states = Stream.concat(
                        Stream.of(AdviceCase.State.values()).map(Enum::name), Stream.of("OPEN elsewhere"))
                .toList();
        return Things.in(states, this::adviceCase);
    }

    private Thing adviceCase(String state) {
        boolean elsewhere = state.endsWith("elsewhere");
        Caller office = elsewhere ? Callers.in("elsewhere", Role.COORDINATOR) : House.OFFICE;
        String id = house.advice
                .openAdviceCase(office, idea(elsewhere ? "elsewhere" : "hamm-norden"))
                .id();
        if (state.startsWith("OPEN")) {
            return new Thing(id, "");
        }
        house.advice.advise(House.OFFICE, id, TALK);
        if (state.equals("ADVISED")) {
            return new Thing(id, "");
        }
        Application led = house.applications.draft(applicant, from(id));
        if (state.equals("CLOSED")) {
            byHand("applications_advice_case", id, state);
        }
        return new Thing(id, led.id());
    }

    /** Its only talk, or one that is not there. */
    String talkOf(String adviceCase) {
        return house.advice.adviceSessions(House.OFFICE, adviceCase, PageRequest.of(Map.of())).items().stream()
                .findFirst()
                .map(talk -> talk.id())
                .orElse("none");
    }

    Things sponsors() {
        return Things.in(List.of("drafting here", "applied here", "registered elsewhere"), this::sponsor);
    }

    private Thing sponsor(String state) {
        if (state.equals("registered elsewhere")) {
            Caller home = Callers.sponsor("elsewhere");
            return new Thing(
                    house.sponsors.register(home, newSponsor("ASSOCIATION")).id(), "");
        }
        String id = applicant.sponsors().iterator().next();
        return new Thing(
                id, inState(state.equals("applied here") ? ApplicationState.SUBMITTED : ApplicationState.DRAFT));
    }

    Proposal plain() {
        return House.written(applicant, "Entwurf");
    }

    Proposal onPaper() {
        return Spoilt.with(plain(), "paper", new Paper(Samples.TODAY));
    }

    /** What the office entered for the applicant. */
    Things papers() {
        return Things.in(List.of("DRAFT on paper", "SUBMITTED on paper"), state -> {
            String id = house.applications
                    .draft(House.OFFICE, Spoilt.with(onPaper(), "title", title()))
                    .id();
            if (state.startsWith("SUBMITTED")) {
                house.applications.submit(House.OFFICE, id);
            }
            return Thing.ofCase(id);
        });
    }

    Proposal from(String adviceCase) {
        return Spoilt.with(plain(), "adviceCase", adviceCase);
    }

    Proposal input(String name) {
        return inputs.get(name);
    }

    /** What a draft may say. */
    Things inputs() {
        Proposal plain = plain();
        inputs.put("proper", plain);
        inputs.put("another's sponsor", Spoilt.with(plain, "sponsor", stranger));
        inputs.put("unknown sponsor", Spoilt.with(plain, "sponsor", "unknown"));
        inputs.put("unknown round", Spoilt.with(plain, "round", "unknown"));
        inputs.put("unknown goal", Spoilt.with(plain, "goal", "unknown"));
        inputs.put("unknown need", Spoilt.with(plain, "needs", List.of("n", "unknown")));
        inputs.put("unknown district", Spoilt.with(plain, "district", "unknown"));
        inputs.put("another district", Spoilt.with(plain, "district", "elsewhere"));
        inputs.put("unknown type", Spoilt.with(plain, "projectType", House.NO_CODE));
        inputs.put("unknown feature", Spoilt.with(plain, "features", List.of("URBAN", House.NO_CODE)));
        inputs.put("unknown target group", Spoilt.with(plain, "targetGroups", List.of(House.NO_CODE)));
        inputs.put(
                "unknown line",
                Spoilt.with(plain, "financingPlan", List.of(new PlanLine(House.NO_CODE, null, Money.of("1.00")))));
        inputs.put(
                "unknown indicator", Spoilt.with(plain, "indicators", List.of(new IndicatorTarget(House.NO_CODE, 1))));
        return Things.in(inputs.keySet().stream().sorted().toList(), name -> new Thing(name, draft()));
    }

    /** Drafts as they may be handed in. */
    Things drafts() {
        Proposal plain = plain();
        Map<String, Proposal> written = Map.of(
                "whole", plain,
                "without summary", Spoilt.with(plain, "summary", null),
                "without plan", Spoilt.with(plain, "financingPlan", List.of()),
                "asking for more than planned", Spoilt.with(plain, "requestedAmount", Money.of("9999.00")));
        return Things.in(
                written.keySet().stream().sorted().toList(),
                name -> Thing.ofCase(
                        house.applications.draft(applicant, written.get(name)).id()));
    }

    /** The rules that hold everywhere, by their ids. */
    Things common() {
        return Things.in(
                List.of(
                        "applications.complete",
                        "applications.plan-balanced",
                        "applications.deadline",
                        "applications.similar-title"),
                rule -> new Thing(rule, draft()));
    }
}
