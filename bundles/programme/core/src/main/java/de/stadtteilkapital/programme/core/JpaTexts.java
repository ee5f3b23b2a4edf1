package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.events.EventLog;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.texts.LetterSample;
import de.stadtteilkapital.platform.api.texts.TextCatalogue;
import de.stadtteilkapital.platform.api.texts.TextPlace;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.AskedText;
import de.stadtteilkapital.programme.api.DealtCases;
import de.stadtteilkapital.programme.api.TextAct;
import de.stadtteilkapital.programme.api.TextAdmin;
import de.stadtteilkapital.programme.api.TextPreview;
import de.stadtteilkapital.programme.api.TextValue;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The texts of districts from their table, for whoever keeps or follows the programme there. */
@Component(immediate = true)
public final class JpaTexts implements TextAdmin {
    private static final Text KEPT = new Text(
            "Die Texte eines Stadtteils ändern nur seine Verwaltung und seine Koordinierungsstelle.",
            "A district's texts are changed by its admins and coordinators alone.");
    private static final Text NO_SAMPLE =
            new Text("Für dieses Schreiben gibt es kein Muster.", "There is no sample of this letter.");

    private final Transactions transactions;
    private final Texts texts;
    private final BusinessClock clock;
    private final HandOver<DealtCases> dealt;
    private final Whiteboard<LetterSample> letters;

    @Activate
    public JpaTexts(
            BundleContext context,
            @Reference Store store,
            @Reference Transactions transactions,
            @Reference EventLog log,
            @Reference BusinessClock clock) {
        this(
                transactions,
                new Texts(
                        store,
                        clock,
                        new Catalogues<>(context, TextCatalogue.class, TextCatalogue::texts)::all,
                        new ProgrammeEvents(log)),
                clock,
                HandOver.to(DealtCases.class, context),
                Whiteboard.of(LetterSample.class, context));
    }

    JpaTexts(
            Transactions transactions,
            Texts texts,
            BusinessClock clock,
            HandOver<DealtCases> dealt,
            Whiteboard<LetterSample> letters) {
        this.letters = requireNonNull(letters);
        this.clock = requireNonNull(clock);
        this.dealt = requireNonNull(dealt);
        this.transactions = requireNonNull(transactions);
        this.texts = requireNonNull(texts);
    }

    @Override
    public List<TextValue> texts(Caller me, String district) {
        Keeping.requireFollowed(me, district);
        return transactions.reading(() -> texts.all(district));
    }

    @Override
    public TextValue text(Caller me, String district, String key) {
        Keeping.requireFollowed(me, district);
        return transactions.reading(() -> texts.one(district, key));
    }

    @Override
    public List<Possible> possible(Caller me, String district, String key) {
        TextValue text = text(me, district, key);
        if (!Keeping.isHeld(me, district)) {
            return List.of();
        }
        Stream<Possible> withdrawals = text.versions().stream()
                .filter(version -> Texts.withdrawable(me, district, text, version, unused())
                        .isNow())
                .map(version -> new Possible(
                        TextAct.WITHDRAW, List.of(district, key, version.from().toString()), null));
        return Stream.concat(
                        Stream.of(TextAct.SET, TextAct.SHOW)
                                .filter(act -> act == TextAct.SET || isShown(text))
                                .map(act -> new Possible(act, List.of(district, key), null)),
                        withdrawals)
                .toList();
    }

    private boolean isShown(TextValue text) {
        return text.place() == TextPlace.LETTER
                && letters.call(rooms -> rooms.stream().anyMatch(room -> room.has(text.key())));
    }

    @Override
    public TextValue set(Caller me, String district, String key, AskedText asked) {
        Keeping.require(me, district, KEPT);
        return transactions.required(() -> {
            texts.set(me, district, key, asked);
            return texts.one(district, key);
        });
    }

    @Override
    public TextPreview preview(Caller me, String district, String key, AskedText asked) {
        Keeping.require(me, district, KEPT);
        return texts.preview(key, asked);
    }

    @Override
    public byte[] letter(Caller me, String district, String key, AskedText asked) {
        Keeping.require(me, district, KEPT);
        String german = texts.german(key, asked);
        return letters.call(rooms -> rooms.stream()
                .filter(room -> room.has(key))
                .findFirst()
                .orElseThrow(() -> Refusal.conflict(NO_SAMPLE))
                .pdf(district, key, german));
    }

    @Override
    public TextValue withdraw(Caller me, String district, String key, LocalDate from) {
        Keeping.require(me, district, KEPT);
        return transactions.required(() -> {
            texts.withdraw(me, district, texts.one(district, key), from, unused());
            return texts.one(district, key);
        });
    }

    private Unused unused() {
        return new Unused(dealt, clock.today());
    }
}
