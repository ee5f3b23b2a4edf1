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

/** On the page of a case: the files that came with the application, and the way to add one. */
@Component
public final class FilesOfApplication implements CasePart {
    private static final Text HEADING = new Text("Dateien zum Antrag", "Files of the application");

    private final HandOver<AttachmentService> files;

    @Activate
    public FilesOfApplication(BundleContext context) {
        this(HandOver.to(AttachmentService.class, context));
    }

    FilesOfApplication(HandOver<AttachmentService> files) {
        this.files = requireNonNull(files);
    }

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
        return files.call(service -> Shelf.of(service, me, "applications", application, HEADING));
    }
}
