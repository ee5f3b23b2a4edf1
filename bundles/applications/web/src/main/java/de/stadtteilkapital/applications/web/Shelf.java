package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files at one place of a case.
 *
 * @param path of the page on which they are added and taken away
 * @param mayAdd whether the caller may add one now
 */
public record Shelf(String path, List<Attachment> files, boolean mayAdd) {
    private static final Template TEMPLATE = new Template(Shelf.class, "case-files.ftlh");

    /** Empty where there is nothing, and nothing to be added. */
    static Optional<Fragment> of(AttachmentService service, Caller me, String place, String application, Text heading) {
        List<Attachment> all = service.attachments(me, place, application);
        boolean mayAdd = service.possible(me, place, application).stream().anyMatch(act -> act.reason() == null);
        Shelf shelf = new Shelf("/dateien/" + place + "/" + application, all, mayAdd);
        return all.isEmpty() && !mayAdd
                ? Optional.empty()
                : Optional.of(new Fragment(
                        heading,
                        TEMPLATE,
                        Map.of("shelf", shelf, "heading", heading, "way", Ways.application(application))));
    }
}
