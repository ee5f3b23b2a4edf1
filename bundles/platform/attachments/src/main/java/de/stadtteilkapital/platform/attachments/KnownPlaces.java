package de.stadtteilkapital.platform.attachments;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.attachments.AttachmentPlace;
import de.stadtteilkapital.platform.api.attachments.AttachmentTerms;
import de.stadtteilkapital.platform.api.attachments.AttachmentsAt;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The places that rooms have brought; one that was here once is waited for while its room is exchanged. */
@Component(service = KnownPlaces.class)
public final class KnownPlaces {
    private static final Logger LOG = LoggerFactory.getLogger(KnownPlaces.class);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,59}");

    private final BundleContext context;
    private final Map<String, HandOver<AttachmentPlace>> places = new ConcurrentHashMap<>();

    @Activate
    public KnownPlaces(BundleContext context) {
        this.context = requireNonNull(context);
    }

    /** For tests without a container. */
    KnownPlaces(Map<String, AttachmentPlace> fixed) {
        context = null;
        fixed.forEach((name, place) -> places.put(name, HandOver.fixed(place)));
    }

    @Reference(
            service = AttachmentPlace.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    void addPlace(ServiceReference<AttachmentPlace> reference) {
        if (reference.getProperty(AttachmentsAt.PROPERTY) instanceof String name
                && NAME.matcher(name).matches()) {
            places.computeIfAbsent(
                    name,
                    known -> HandOver.to(
                            known, AttachmentPlace.class, "(" + AttachmentsAt.PROPERTY + "=" + known + ")", context));
        } else {
            LOG.error(
                    "A place for attachments of {} has no name, or none that can stand in an address.",
                    reference.getBundle().getSymbolicName());
        }
    }

    void removePlace(ServiceReference<AttachmentPlace> reference) {
        LOG.debug("{} is away; whoever asks for it waits a moment.", reference);
    }

    /** @throws Refusal 404 where there is no such place, or its room says so; 503 where the room is away */
    AttachmentTerms terms(Caller me, String place, String thing) {
        return Optional.ofNullable(places.get(place))
                .orElseThrow(Refusal::notFound)
                .call(room -> room.terms(me, thing));
    }
}
