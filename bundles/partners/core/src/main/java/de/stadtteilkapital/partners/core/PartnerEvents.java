package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.Opinion;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.RoutingFacts;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.events.DomainEvent;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;
import java.util.Set;

/** What this room writes into the log. */
final class PartnerEvents {
    private final EventLog log;

    PartnerEvents(EventLog log) {
        this.log = requireNonNull(log);
    }

    /** With what the rule saw, so that its decision can be recomputed. */
    void requested(Caller me, OpinionRequest request, RoutingFacts facts) {
        append(
                me,
                "partners.opinionRequested",
                request,
                Map.of(
                        "office", request.office(),
                        "kind", request.kind().name(),
                        "blocking", request.blocking(),
                        "dueDate", request.dueDate(),
                        "rule", request.rule(),
                        "ruleVersion", request.ruleVersion(),
                        "projectType", String.valueOf(facts.projectType()),
                        "features", String.join(" ", facts.features()),
                        "targetGroups", String.join(" ", facts.targetGroups()),
                        "requestedAmount", facts.requestedAmount()));
    }

    /** By hand; what is asked stands in the row, since it may name people. */
    void asked(Caller me, OpinionRequest request) {
        append(
                me,
                "partners.opinionRequested",
                request,
                Map.of(
                        "office", request.office(),
                        "kind", request.kind().name(),
                        "blocking", request.blocking(),
                        "dueDate", request.dueDate(),
                        "rule", request.rule(),
                        "ruleVersion", request.ruleVersion()));
    }

    void given(Caller me, OpinionRequest request, Opinion opinion) {
        append(
                me,
                "partners.opinionGiven",
                request,
                Map.of(
                        "office", request.office(),
                        "kind", request.kind().name(),
                        "verdict", opinion.verdict().name(),
                        "givenOn", opinion.givenOn(),
                        "dueDate", request.dueDate()));
    }

    private void append(Caller me, String type, OpinionRequest request, Map<String, Object> facts) {
        log.append(
                me,
                new DomainEvent(
                        type,
                        request.id(),
                        request.district(),
                        request.application(),
                        facts,
                        Set.of(Audience.office(request.district(), request.office()))));
    }
}
