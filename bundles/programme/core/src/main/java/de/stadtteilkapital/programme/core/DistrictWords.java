package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.programme.api.TextVersion;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.TextRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the texts of districts say, as the rooms read them that declare them. */
@Component(service = DistrictTexts.class, immediate = true)
public final class DistrictWords implements DistrictTexts {
    private static final Logger LOG = LoggerFactory.getLogger(DistrictWords.class);

    private final Transactions transactions;
    private final TextRepository versions;
    private final ProgrammeRepository districts;

    /** Whose words have been warned of. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Activate
    public DistrictWords(@Reference Store store, @Reference Transactions transactions) {
        this.transactions = requireNonNull(transactions);
        versions = new TextRepository(store);
        districts = new ProgrammeRepository(store);
    }

    @Override
    public Optional<String> office(String district) {
        return transactions.reading(() -> districts.office(district));
    }

    @Override
    public Map<String, Text> words(String district, Collection<DeclaredText> texts, LocalDate day) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        List<String> keys = texts.stream().map(DeclaredText::key).toList();
        Map<String, List<TextVersion>> set = transactions.reading(() -> versions.of(district, keys));
        return texts.stream()
                .collect(Collectors.toMap(
                        DeclaredText::key,
                        text -> words(district, text, set.getOrDefault(text.key(), List.of()), day)));
    }

    private Text words(String district, DeclaredText text, List<TextVersion> latestFirst, LocalDate day) {
        Text own = of(latestFirst, text, day);
        if (own == null) {
            boolean passedOver = latestFirst.stream()
                    .filter(version -> !version.from().isAfter(day))
                    .findFirst()
                    .filter(version -> version.german() != null)
                    .isPresent();
            if (passedOver && told.add(district + " " + text.key())) {
                LOG.warn("What {} says as {} no longer passes; the standard is used there.", district, text.key());
            }
            return text.standard();
        }
        return own;
    }

    /** What a district says on a day; null where the standard holds, or its words don't pass any more. */
    static @Nullable Text of(List<TextVersion> latestFirst, DeclaredText text, LocalDate day) {
        return latestFirst.stream()
                .filter(version -> !version.from().isAfter(day))
                .findFirst()
                .flatMap(version -> Optional.ofNullable(version.german())
                        .map(german -> new Text(german, version.english() == null ? german : version.english())))
                .filter(words -> text.objections(words.german()).isEmpty()
                        && text.objections(words.english()).isEmpty())
                .orElse(null);
    }
}
