package de.stadtteilkapital.reporting.core;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.reporting.api.Documentation;
import de.stadtteilkapital.reporting.api.ReportingRight;

/** Who reads what in this room. */
final class Visibility {
    private Visibility() {}

    static boolean readsResults(Caller me, Application project) {
        return me.actsFor(project.sponsor()) || !me.isBarredFrom(project.id()) && oversees(me, project);
    }

    private static boolean oversees(Caller me, Application project) {
        boolean draft = project.state() == ApplicationState.DRAFT;
        return ApplicationRight.READ_DRAFTS.isHeld(me, project.district())
                || !draft && ReportingRight.READ_RESULTS.isHeld(me, project.district());
    }

    /** @throws Refusal 404 for another district, or a round of another */
    static void requireDocumentation(Caller me, String district, FundingRound round) {
        require(ReportingRight.READ_DOCUMENTATION.isHeld(me, district) && district.equals(round.district()));
    }

    /** @throws Refusal 404 for another district, or a round of another */
    static void requireResearch(Caller me, String district, FundingRound round) {
        require(ReportingRight.RESEARCH.isHeld(me, district) && district.equals(round.district()));
    }

    /** @throws Refusal 400 where one is missing */
    static void requireNamed(String district, String round) {
        Input in = Input.of(Documentation.class);
        in.present("district", district);
        in.present("round", round);
        in.refuse();
    }

    private static void require(boolean visible) {
        if (!visible) {
            throw Refusal.notFound();
        }
    }
}
