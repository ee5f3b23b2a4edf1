package de.stadtteilkapital.platform.api.texts;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;

/**
 * The texts of districts for whoever can't wait because of words: while the room is away that knows them, the standard. To
 * be asked outside of any unit of work.
 */
public final class TextsOrStandard implements DistrictTexts {
    private final HandOver<DistrictTexts> texts;

    public TextsOrStandard(HandOver<DistrictTexts> texts) {
        this.texts = requireNonNull(texts);
    }

    /** @param context of the bundle that asks */
    public static TextsOrStandard of(BundleContext context) {
        return new TextsOrStandard(HandOver.to("programme", DistrictTexts.class, context));
    }

    @Override
    public Map<String, Text> words(String district, Collection<DeclaredText> declared, LocalDate day) {
        return asked(all -> all.words(district, declared, day))
                .orElseGet(
                        () -> declared.stream().collect(Collectors.toMap(DeclaredText::key, DeclaredText::standard)));
    }

    @Override
    public Optional<String> office(String district) {
        return asked(all -> all.office(district)).orElse(Optional.empty());
    }

    private <T> Optional<T> asked(Function<DistrictTexts, T> what) {
        try {
            return Optional.of(texts.call(what));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
