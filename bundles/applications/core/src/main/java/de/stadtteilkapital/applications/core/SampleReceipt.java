package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.core.ReceiptLetter.Confirmed;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.texts.LetterSample;
import de.stadtteilkapital.platform.api.texts.SampleCase;
import de.stadtteilkapital.platform.persistence.Store;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The confirmation of a made-up application, in the words of a district. */
@Component
public final class SampleReceipt implements LetterSample {
    private final ReceiptText words;
    private final ReceiptLetter letter;
    private final BusinessClock clock;

    @Activate
    public SampleReceipt(@Reference OtherRooms rooms, @Reference Store store, @Reference BusinessClock clock) {
        words = new ReceiptText(rooms, store);
        letter = new ReceiptLetter(rooms);
        this.clock = requireNonNull(clock);
    }

    @Override
    public boolean has(String key) {
        return ReceiptText.ALL.stream().anyMatch(text -> text.key().equals(key));
    }

    @Override
    public byte[] pdf(String district, String key, String said) {
        LocalDate today = clock.today();
        Map<String, String> all = words.on(district, today);
        all.put(key, said);
        SampleCase made = SampleCase.MADE_UP;
        return letter.sample(
                new Confirmed(
                        district,
                        made.number(),
                        made.title(),
                        made.number(),
                        today,
                        made.amount(),
                        made.sponsor(),
                        made.address()),
                all);
    }
}
