package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What mails say in words of the district that answers for an account. */
@Component(service = MailWords.class)
public final class MailWords {
    private final HandOver<DistrictTexts> texts;
    private final BusinessClock clock;

    @Activate
    public MailWords(BundleContext context, @Reference BusinessClock clock) {
        this(HandOver.to("programme", DistrictTexts.class, context), clock);
    }

    MailWords(HandOver<DistrictTexts> texts, BusinessClock clock) {
        this.texts = requireNonNull(texts);
        this.clock = requireNonNull(clock);
    }

    /** Outside of any unit of work. While nobody can tell, the standard: nobody waits for a way in because of words. */
    Text of(String district, DeclaredText text) {
        try {
            return texts.call(all -> all.words(district, List.of(text), clock.today()))
                    .getOrDefault(text.key(), text.standard());
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return text.standard();
            }
            throw refusal;
        }
    }
}
