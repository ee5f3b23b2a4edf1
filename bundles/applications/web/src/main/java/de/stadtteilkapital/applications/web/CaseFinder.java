package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRow;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.util.Map;

/** Finds a case by what its address says: the file number, or the id where a list of work leads to it. */
final class CaseFinder {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    private CaseFinder() {}

    /** @throws Refusal 404 where the caller sees no such case */
    static Application find(ApplicationService service, Caller me, String given) {
        return service.application(me, given.matches(ID) ? given : id(service, me, given));
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
