package de.stadtteilkapital.partners.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.partners.api.OpinionAct;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.attachments.AttachmentAct;
import de.stadtteilkapital.platform.api.attachments.AttachmentParty;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.attachments.AttachmentsAt;
import de.stadtteilkapital.platform.api.events.Audience;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.OwnService;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Files at an opinion: whoever sees the request reads them; the office that was asked adds them until it has given its
 * opinion, and they stay with that.
 */
@Component
@AttachmentsAt(place = "opinion-requests")
public final class OpinionAttachments implements AttachmentPlace {
    private final BiFunction<Caller, String, OpinionRequest> requests;

    @Activate
    public OpinionAttachments(BundleContext context) {
        OwnService<PartnerService> own = new OwnService<>(context, PartnerService.class);
        requests = (me, id) -> own.call(service -> service.request(me, id));
    }

    /** @param requests as a caller sees them */
    OpinionAttachments(BiFunction<Caller, String, OpinionRequest> requests) {
        this.requests = requireNonNull(requests);
    }

    @Override
    public AttachmentTerms terms(Caller me, String thing) {
        OpinionRequest request = requests.apply(me, thing);
        boolean asked = OpinionActs.may(me, OpinionAct.GIVE, request);
        Possibility time = OpinionActs.of(OpinionAct.GIVE, request);
        return new AttachmentTerms(
                        request.district(),
                        request.application(),
                        asked ? AttachmentParty.OFFICE : AttachmentParty.READER,
                        asked ? Map.of(AttachmentAct.ADD, time, AttachmentAct.REMOVE, time) : Map.of(),
                        Set.of(Audience.office(request.district(), request.office())))
                .of(request.question());
    }
}
