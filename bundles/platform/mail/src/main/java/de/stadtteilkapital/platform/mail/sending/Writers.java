package de.stadtteilkapital.platform.mail.sending;

import de.stadtteilkapital.platform.api.mail.MailWriter;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Who writes the mails of which kind; of two builds that write one kind the best, which is there after an exchange. */
@Component(service = Writers.class)
public final class Writers {
    private final Map<ServiceReference<MailWriter>, MailWriter> all =
            new ConcurrentSkipListMap<>(Collections.reverseOrder());

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addWriter(MailWriter writer, ServiceReference<MailWriter> reference) {
        all.put(reference, writer);
    }

    void removeWriter(MailWriter writer, ServiceReference<MailWriter> reference) {
        all.remove(reference);
    }

    Optional<MailWriter> of(String kind) {
        return all.values().stream()
                .filter(writer -> writer.kind().equals(kind))
                .findFirst();
    }
}
