package de.stadtteilkapital.directory.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.platform.api.texts.TextsOrStandard;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What mails say in words of the district that answers for an account. */
@Component(service = MailWords.class)
public final class MailWords {
    private static final Text OFFICE = new Text("Ihre Koordinierungsstelle", "your coordination office");

    /**
     * What one mail says, with its placeholders.
     *
     * @param office in whose name
     */
    record Said(Text subject, Text text, Text office) {}

    private final DistrictTexts texts;
    private final BusinessClock clock;

    @Activate
    public MailWords(BundleContext context, @Reference BusinessClock clock) {
        this(TextsOrStandard.of(context), clock);
    }

    MailWords(DistrictTexts texts, BusinessClock clock) {
        this.texts = requireNonNull(texts);
        this.clock = requireNonNull(clock);
    }

    /** Outside of any unit of work. */
    Said of(String district, DeclaredText subject, DeclaredText text) {
        Map<String, Text> words = texts.words(district, List.of(subject, text), clock.today());
        Text office = texts.office(district).map(Text::same).orElse(OFFICE);
        return new Said(words.get(subject.key()), words.get(text.key()), office);
    }
}
