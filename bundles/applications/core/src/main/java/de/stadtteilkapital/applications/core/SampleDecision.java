package de.stadtteilkapital.applications.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationState;
import de.stadtteilkapital.applications.api.Decision;
import de.stadtteilkapital.applications.api.DecisionCondition;
import de.stadtteilkapital.applications.api.DecisionFinding;
import de.stadtteilkapital.applications.api.DecisionLetter;
import de.stadtteilkapital.applications.core.DecisionWriter.Matter;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.texts.LetterSample;
import de.stadtteilkapital.platform.api.texts.SampleCase;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.Remedies;
import de.stadtteilkapital.programme.api.Remedy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The letters on made-up decisions, in the words of a district. */
@Component
public final class SampleDecision implements LetterSample {
    private final OtherRooms rooms;
    private final KeptDecision words;
    private final DecisionWriter writer;
    private final BusinessClock clock;

    @Activate
    public SampleDecision(@Reference OtherRooms rooms, @Reference Store store, @Reference BusinessClock clock) {
        this.rooms = requireNonNull(rooms);
        words = new KeptDecision(rooms, store);
        writer = new DecisionWriter(rooms);
        this.clock = requireNonNull(clock);
    }

    @Override
    public boolean has(String key) {
        return letter(key).isPresent();
    }

    private static Optional<DecisionLetter> letter(String key) {
        return Stream.of(DecisionLetter.values())
                .filter(letter -> DecisionText.of(letter).both().stream()
                        .anyMatch(text -> text.key().equals(key)))
                .findFirst();
    }

    @Override
    public byte[] pdf(String district, String key, String said) {
        DecisionLetter letter = letter(key).orElseThrow();
        LocalDate today = clock.today();
        SampleCase made = SampleCase.MADE_UP;
        Map<String, String> all = words.on(district, letter, today);
        all.put(key, said);
        all.put(KeptDecision.SPONSOR, made.sponsor());
        all.put(KeptDecision.ADDRESS, made.address());
        all.put(KeptDecision.ACTOR, "Kim Muster");
        all.put(KeptDecision.FUNCTION, Role.COORDINATOR.label().german());
        all.put(KeptDecision.CONTACT, "Kim Muster");
        Remedy remedy = letter.burdens()
                ? rooms.programme()
                        .call(p -> Remedies.against(p.district(district), today, p))
                        .orElse(null)
                : null;
        return writer.pdf(
                new Matter(district, made.number(), made.title(), today),
                decision(letter, made.amount(), today, remedy),
                all,
                true);
    }

    private static Decision decision(DecisionLetter letter, Money asked, LocalDate today, Remedy remedy) {
        boolean office = letter == DecisionLetter.INELIGIBLE;
        return new Decision(
                state(letter),
                today,
                office ? null : "Komitee",
                office
                        ? List.of(new DecisionFinding(
                                "Das Vorhaben hat schon begonnen.", null, "Förderbedingungen: Vorhabenbeginn"))
                        : List.of(),
                office ? null : "Das Vorhaben dient den Zielen des Aktionsplans nur zum Teil.",
                letter == DecisionLetter.DEFERRAL ? List.of("Wer leitet die Werkstatt an?") : List.of(),
                asked,
                letter == DecisionLetter.PARTIAL_APPROVAL ? Money.of("1.00") : null,
                letter == DecisionLetter.CONDITIONAL_PROMISE
                        ? List.of(new DecisionCondition("Der Mietvertrag liegt vor.", today.plusWeeks(4), true))
                        : List.of(),
                remedy,
                letter,
                null);
    }

    private static ApplicationState state(DecisionLetter letter) {
        return switch (letter) {
            case REJECTION -> ApplicationState.REJECTED;
            case INELIGIBLE -> ApplicationState.INELIGIBLE;
            case DEFERRAL -> ApplicationState.DEFERRED;
            case PARTIAL_APPROVAL -> ApplicationState.APPROVED;
            case CONDITIONAL_PROMISE -> ApplicationState.APPROVED_WITH_CONDITIONS;
        };
    }
}
