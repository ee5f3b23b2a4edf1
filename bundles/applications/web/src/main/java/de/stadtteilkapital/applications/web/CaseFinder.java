package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationAct;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;

/** Finds a case by what its address says: the file number, or the id where a list of work leads to it. */
final class CaseFinder {
    private static final Text NEVER = new Text(
            "Das ist bei diesem Antrag nicht oder nicht mehr möglich.",
            "This is not, or no longer, possible with this application.");
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private CaseFinder() {}

    /** @throws Refusal 404 where the caller sees no such case */
    static Application find(ApplicationService service, Caller me, String given) {
        return service.application(me, given.matches(ID) ? given : id(service, me, given));
    }

    /**
     * The case for the page of an act, which nobody reaches where the act has no button.
     *
     * @throws Refusal 409 with the reason where it can't be done now
     */
    static Application findFor(ApplicationAct act, ApplicationService service, Caller me, String given) {
        Application found = find(service, me, given);
        Possible possible = service.possible(me, found.id()).stream()
                .filter(one -> one.act() == act)
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(NEVER));
        if (possible.reason() != null) {
            throw Refusal.conflict(possible.reason());
        }
        return found;
    }

    /**
     * The case for a form that was refused.
     *
     * @throws Refusal 409 where somebody was faster, and the act can't be done any more
     */
    static Application findAgain(
            ApplicationAct act, Refusal refusal, ApplicationService service, Caller me, String given) {
        return refusal.kind() == Refusal.Kind.STALE ? findFor(act, service, me, given) : find(service, me, given);
    }

    private static String id(ApplicationService service, Caller me, String fileNumber) {
        return service
                .applications(me, new PageRequest(PageRequest.STANDARD, null, fileNumber, Map.of(), null))
                .items()
                .stream()
                .filter(row -> row.fileNumber().equals(fileNumber))
                .map(ApplicationRow::id)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
