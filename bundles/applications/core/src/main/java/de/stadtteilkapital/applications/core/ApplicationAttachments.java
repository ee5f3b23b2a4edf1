package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.attachments.AttachmentsAt;
import de.stadtteilkapital.platform.api.events.Audience;
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
 * Files at an application: whoever reads it reads them. The sponsor adds while it is in their hands, the office until there
 * is a decision; what a decision rests on stays.
 */
@Component
@AttachmentsAt(place = "applications")
public final class ApplicationAttachments implements AttachmentPlace {
    /** In the sponsor's hands. */
    private static final Set<ApplicationState> OPEN = EnumSet.of(ApplicationState.DRAFT, ApplicationState.INCOMPLETE);

    /** Nothing has been decided yet. */
    private static final Set<ApplicationState> UNDECIDED = EnumSet.of(
            ApplicationState.DRAFT,
            ApplicationState.INCOMPLETE,
            ApplicationState.SUBMITTED,
            ApplicationState.SPECIALIST_REVIEW,
            ApplicationState.PRE_ASSESSED,
            ApplicationState.SCHEDULED,
            ApplicationState.DEFERRED);

    private final BiFunction<Caller, String, Application> applications;

    @Activate
    public ApplicationAttachments(BundleContext context) {
        OwnService<ApplicationService> own = new OwnService<>(context, ApplicationService.class);
        applications = (me, id) -> own.call(service -> service.application(me, id));
    }

    /** @param applications as a caller sees them */
    ApplicationAttachments(BiFunction<Caller, String, Application> applications) {
        this.applications = requireNonNull(applications);
    }

    @Override
    public AttachmentTerms terms(Caller me, String thing) {
        Application application = applications.apply(me, thing);
        AttachmentParty party = party(me, application);
        return new AttachmentTerms(
                        application.district(),
                        application.id(),
                        party,
                        acts(party, application.state()),
                        Set.of(Audience.sponsor(application.sponsor())))
                .of(about(application));
    }

    /** Which case it is. */
    static Text about(Application application) {
        return Text.same(application.fileNumber() + ": " + application.title());
    }

    static AttachmentParty party(Caller me, Application application) {
        if (me.actsFor(application.sponsor())) {
            return AttachmentParty.SPONSOR;
        }
        boolean office =
                ApplicationRight.JUDGE.isHeld(me, application.district()) && !me.isBarredFrom(application.id());
        return office ? AttachmentParty.COORDINATION : AttachmentParty.READER;
    }

    private static Map<AttachmentAct, Possibility> acts(AttachmentParty party, ApplicationState state) {
        return switch (party) {
            case SPONSOR -> both(OPEN.contains(state) ? Possibility.now() : Possibility.never(reason(state)));
            case COORDINATION -> both(UNDECIDED.contains(state) ? Possibility.now() : Possibility.never(reason(state)));
            case FINANCE, OFFICE, READER -> Map.of();
        };
    }

    static Map<AttachmentAct, Possibility> both(Possibility possibility) {
        return Map.of(AttachmentAct.ADD, possibility, AttachmentAct.REMOVE, possibility);
    }

    static Text reason(ApplicationState state) {
        return new Text(
                "Der Antrag ist %s; seine Anlagen können hier nur noch gelesen werden."
                        .formatted(state.label().german()),
                "The application is %s; its attachments can only be read now."
                        .formatted(state.label().english()));
    }
}
