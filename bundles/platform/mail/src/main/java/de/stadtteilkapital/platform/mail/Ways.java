package de.stadtteilkapital.platform.mail;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.http.PublicUrl;
import de.stadtteilkapital.platform.api.mail.MailTray;
import de.stadtteilkapital.platform.mail.carrier.SmtpCarrier;
import de.stadtteilkapital.platform.mail.carrier.TrayCarrier;
import de.stadtteilkapital.platform.mail.carrier.Way;
import java.util.Optional;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which way mails leave: by the configured server, else onto the demonstration's tray, else not at all. */
@Component(service = Ways.class)
public final class Ways {
    private static final Logger LOG = LoggerFactory.getLogger(Ways.class);

    /** Links of mails let people in, so no guest gets to read them. */
    private static final String HOUSE = "de.stadtteilkapital.";

    private final CurrentSettings settings;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile PublicUrl address;

    private volatile MailTray tray;

    @Activate
    public Ways(@Reference CurrentSettings settings) {
        this.settings = requireNonNull(settings);
    }

    Ways(CurrentSettings settings, PublicUrl address, MailTray tray) {
        this.settings = requireNonNull(settings);
        this.address = address;
        this.tray = tray;
    }

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void bindTray(MailTray found, ServiceReference<MailTray> reference) {
        String bundle = reference.getBundle().getSymbolicName();
        if (bundle.startsWith(HOUSE)) {
            tray = found;
        } else {
            LOG.error("A tray for mails by {} is refused.", bundle);
        }
    }

    void unbindTray(MailTray left) {
        if (tray == left) {
            tray = null;
        }
    }

    /** Empty where no mail leaves the house. */
    public Optional<Way> now() {
        MailSettings terms = settings.now();
        MailTray kept = terms.tray() ? tray : null;
        PublicUrl known = address;
        Optional<String> url = known == null ? Optional.empty() : known.find();
        if (terms.smtp().isPresent()) {
            return url.map(found -> new Way(new SmtpCarrier(terms.smtp().get()), found));
        }
        return Optional.ofNullable(kept).map(found -> new Way(new TrayCarrier(found), url.orElseGet(found::publicUrl)));
    }
}
