package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.AdviceCase;
import de.stadtteilkapital.applications.api.AdviceService;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.attachments.AttachmentsAt;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.OwnService;
import java.util.Set;
import java.util.function.BiFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Files at an advice case: the office's, until the case is closed. */
@Component
@AttachmentsAt(place = AdviceAttachments.PLACE)
public final class AdviceAttachments implements AttachmentPlace {
    static final String PLACE = "advice-cases";

    private static final Text ADVICE = new Text("Beratung: %s", "Advice: %s");

    private final BiFunction<Caller, String, AdviceCase> cases;

    @Activate
    public AdviceAttachments(BundleContext context) {
        OwnService<AdviceService> own = new OwnService<>(context, AdviceService.class);
        cases = (me, id) -> own.call(service -> service.adviceCase(me, id));
    }

    /** @param cases as a caller sees them */
    AdviceAttachments(BiFunction<Caller, String, AdviceCase> cases) {
        this.cases = requireNonNull(cases);
    }

    @Override
    public AttachmentTerms terms(Caller me, String thing) {
        AdviceCase adviceCase = cases.apply(me, thing);
        // whoever may see a case may do all that there is to do with it
        return new AttachmentTerms(
                        adviceCase.district(),
                        adviceCase.application(),
                        AttachmentParty.COORDINATION,
                        ApplicationAttachments.both(possibility(adviceCase)),
                        Set.of())
                .of(ADVICE.with(adviceCase.contact().name()));
    }

    private static Possibility possibility(AdviceCase adviceCase) {
        return adviceCase.state() == AdviceCase.State.CLOSED
                ? Possibility.never(new Text(
                        "Der Beratungsfall ist abgeschlossen; seine Anlagen können nur noch gelesen werden.",
                        "The advice case is closed; its attachments can only be read now."))
                : Possibility.now();
    }
}
