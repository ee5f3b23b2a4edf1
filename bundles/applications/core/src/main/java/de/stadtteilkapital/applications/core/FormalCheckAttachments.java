package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.attachments.AttachmentsAt;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.OwnService;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Files at the formal check of an application: the office adds them while it checks, and they stay with what it found. The
 * sponsor reads them with the findings, when the check is over.
 */
@Component
@AttachmentsAt(place = "formal-checks")
public final class FormalCheckAttachments implements AttachmentPlace {
    private static final Set<ApplicationState> UNTOLD = EnumSet.of(ApplicationState.DRAFT, ApplicationState.SUBMITTED);

    private final BiFunction<Caller, String, Application> applications;

    @Activate
    public FormalCheckAttachments(BundleContext context) {
        OwnService<ApplicationService> own = new OwnService<>(context, ApplicationService.class);
        applications = (me, id) -> own.call(service -> service.application(me, id));
    }

    /** @param applications as a caller sees them */
    FormalCheckAttachments(BiFunction<Caller, String, Application> applications) {
        this.applications = requireNonNull(applications);
    }

    @Override
    public AttachmentTerms terms(Caller me, String thing) {
        Application application = applications.apply(me, thing);
        AttachmentParty party = ApplicationAttachments.party(me, application);
        boolean sponsor = party == AttachmentParty.SPONSOR;
        boolean mayRead = sponsor
                ? !UNTOLD.contains(application.state())
                : ApplicationRight.READ_JUDGEMENT.isHeld(me, application.district());
        if (!mayRead) {
            throw Refusal.notFound();
        }
        Map<AttachmentAct, Possibility> acts = party == AttachmentParty.COORDINATION
                ? ApplicationAttachments.both(possibility(application.state()))
                : Map.of();
        return new AttachmentTerms(application.district(), application.id(), party, acts, Set.of())
                .of(ApplicationAttachments.about(application));
    }

    private static Possibility possibility(ApplicationState state) {
        return switch (state) {
            case SUBMITTED -> Possibility.now();
            case DRAFT, INCOMPLETE ->
                Possibility.later(new Text(
                        "Geprüft wird, wenn der Antrag eingereicht ist.",
                        "The check begins when the application has been submitted."));
            default -> Possibility.never(ApplicationAttachments.reason(state));
        };
    }
}
