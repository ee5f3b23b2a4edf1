package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.attachments.AttachmentRight;
import de.stadtteilkapital.platform.api.attachments.AttachmentService;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** On the page of a case: the files of its formal check. */
@Component
public final class FilesOfCheck implements CasePart {
    private static final Text HEADING = new Text("Dateien zur formalen Prüfung", "Files of the formal check");

    private final HandOver<AttachmentService> files;

    @Activate
    public FilesOfCheck(BundleContext context) {
        this(HandOver.to(AttachmentService.class, context));
    }

    FilesOfCheck(HandOver<AttachmentService> files) {
        this.files = requireNonNull(files);
    }

    @Override
    public String id() {
        return "dateien-pruefung";
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
        return 6;
    }

    @Override
    public Optional<Fragment> part(Caller me, String application) {
        return files.call(service -> Shelf.of(service, me, "formal-checks", application, HEADING));
    }
}
