package de.stadtteilkapital.applications.web;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.AttachmentRight;
import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** On the page of a case: the files of the application and of its formal check, and the way to add one. */
@Component
public final class FilesOfCase implements CasePart {
    private static final Template TEMPLATE = new Template(FilesOfCase.class, "case-files.ftlh");
    private static final Text HEADING = new Text("Dateien", "Files");
    private static final Text APPLICATION = new Text("Zum Antrag", "Of the application");
    private static final Text CHECK = new Text("Zur formalen Prüfung", "Of the formal check");

    private final HandOver<AttachmentService> files;

    @Activate
    public FilesOfCase(BundleContext context) {
        files = HandOver.to(AttachmentService.class, context);
    }

    /**
     * The files at one place.
     *
     * @param mayAdd whether the caller may add one now
     */
    public record Shelf(Text heading, String path, List<Attachment> files, boolean mayAdd) {}

    @Override
    public String id() {
        return "dateien";
    }

    @Override
    public Text heading() {
        return HEADING;
    }

    @Override
    public Right right() {
        return AttachmentRight.READ;
    }

    @Override
    public int place() {
        return 5;
    }

    @Override
    public Optional<Fragment> part(Caller me, String application) {
        List<Shelf> shelves = files.call(service -> {
            List<Shelf> found = new ArrayList<>();
            shelf(service, me, "applications", application, APPLICATION).ifPresent(found::add);
            shelf(service, me, "formal-checks", application, CHECK).ifPresent(found::add);
            return found;
        });
        return shelves.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fragment(
                        HEADING, TEMPLATE, Map.of("shelves", shelves, "way", Ways.application(application))));
    }

    /** Empty for what is not the caller's to see, and where there is nothing and nothing to be added. */
    private static Optional<Shelf> shelf(
            AttachmentService service, Caller me, String place, String thing, Text heading) {
        try {
            List<Attachment> all = service.attachments(me, place, thing);
            boolean mayAdd = service.possible(me, place, thing).stream().anyMatch(act -> act.reason() == null);
            return all.isEmpty() && !mayAdd
                    ? Optional.empty()
                    : Optional.of(new Shelf(heading, "/dateien/" + place + "/" + thing, all, mayAdd));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
