package de.stadtteilkapital.platform.testing.fakes;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts that say the standard, unless a test words them otherwise: in every district and on every day. */
public final class WordedTexts implements DistrictTexts {
    private final Map<String, Text> own = new HashMap<>();

    public void word(DeclaredText text, String german) {
        own.put(text.key(), Text.same(german));
    }

    @Override
    public Optional<String> office(String district) {
        return Optional.of("Stadt Hamm");
    }

    @Override
    public Map<String, Text> words(String district, Collection<DeclaredText> texts, LocalDate day) {
        return texts.stream()
                .collect(Collectors.toMap(DeclaredText::key, text -> own.getOrDefault(text.key(), text.standard())));
    }
}
