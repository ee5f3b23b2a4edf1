package de.stadtteilkapital.partners.web;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What the offices are called that were asked; one that the directory does not have has no name. */
final class OfficeNames {
    private OfficeNames() {}

    /** By the id of the request. */
    static Map<String, String> of(DirectoryService directory, Caller me, Collection<OpinionRequest> requests) {
        Map<InDistrict, String> names = directory.names(
                me, requests.stream().map(OfficeNames::place).distinct().toList());
        Map<String, String> byRequest = new HashMap<>();
        requests.forEach(request -> {
            String name = names.get(place(request));
            if (name != null) {
                byRequest.put(request.id(), name);
            }
        });
        return byRequest;
    }

    private static InDistrict place(OpinionRequest request) {
        return new InDistrict(request.district(), request.office());
    }
}
