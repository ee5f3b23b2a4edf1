package de.stadtteilkapital.finance.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.Sponsor;
import de.stadtteilkapital.committee.api.Resolution;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantCondition;
import de.stadtteilkapital.finance.api.GrantState;
import de.stadtteilkapital.finance.api.Instrument;
import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.finance.core.persistence.GrantBasis;
import de.stadtteilkapital.platform.api.Ids;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Puts together what is granted, from the application and the resolution on it. */
final class GrantDraft {
    private GrantDraft() {}

    static Grant grant(
            Application application,
            Resolution resolution,
            Sponsor sponsor,
            Instrument instrument,
            GrantPeriod period,
            LocalDate today,
            LocalDate acceptUntil,
            Overspend overspend) {
        return new Grant(
                Ids.next(),
                application.fileNumber(),
                application.id(),
                sponsor.id(),
                sponsor.name(),
                application.district(),
                application.round(),
                application.title(),
                resolution.amount(),
                instrument,
                GrantState.ISSUED,
                period.start(),
                period.end(),
                today,
                null,
                GrantPlan.of(application.proposal().financingPlan(), resolution.amount()),
                conditions(resolution),
                null,
                acceptUntil,
                overspend);
    }

    private static List<GrantCondition> conditions(Resolution resolution) {
        return resolution.conditions().stream()
                .map(condition -> new GrantCondition(condition.text(), condition.due()))
                .toList();
    }

    static GrantBasis basis(Application application, Resolution resolution, Sponsor sponsor, ZoneId zone) {
        return new GrantBasis(
                sponsor.address(),
                resolution.sessionTitle(),
                resolution.number(),
                resolution.decidedOn(),
                LocalDate.ofInstant(application.submittedAt(), zone));
    }
}
