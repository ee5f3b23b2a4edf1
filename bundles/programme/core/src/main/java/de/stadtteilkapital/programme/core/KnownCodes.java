package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the codes that their lists do not have; a district's catalogues are asked only for what the lists lack. */
final class KnownCodes {
    private final ProgrammeRepository repository;
    private final IndicatorCatalogues catalogues;

    KnownCodes(ProgrammeRepository repository, IndicatorCatalogues catalogues) {
        this.repository = requireNonNull(repository);
        this.catalogues = requireNonNull(catalogues);
    }

    /** @throws IllegalArgumentException for a list that nobody knows, which is a mistake in the program that names it */
    List<Objection> objections(String district, List<CodedField> entered) {
        if (entered.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> known = repository.codes(lists(entered));
        List<CodedField> lacking = entered.stream()
                .filter(field -> !known.getOrDefault(field.list(), Set.of()).contains(field.code()))
                .toList();
        List<CodedField> wrong = withoutAdded(district, lacking);
        if (wrong.isEmpty()) {
            return List.of();
        }
        Map<String, Text> names = repository.listNames(lists(wrong));
        return wrong.stream()
                .map(field -> objection(field, names.get(field.list())))
                .toList();
    }

    private static Set<String> lists(List<CodedField> fields) {
        return fields.stream().map(CodedField::list).collect(toSet());
    }

    private List<CodedField> withoutAdded(String district, List<CodedField> lacking) {
        if (!lists(lacking).contains(IndicatorCatalogues.LIST)) {
            return lacking;
        }
        Set<String> added = districts(district)
                .flatMap(each -> catalogues.of(IndicatorCatalogues.LIST, each).stream())
                .map(CodeList.Code::code)
                .collect(toSet());
        return lacking.stream()
                .filter(field -> !field.list().equals(IndicatorCatalogues.LIST) || !added.contains(field.code()))
                .toList();
    }

    private Stream<String> districts(String district) {
        return district == null ? repository.districts().stream() : Stream.of(district);
    }

    private static Objection objection(CodedField field, Text list) {
        if (list == null) {
            throw new IllegalArgumentException("no code list " + field.list());
        }
        Text message = field.code() == null
                ? new Text(
                        "Bitte wählen Sie etwas aus der Liste „%s“.".formatted(list.german()),
                        "Please choose something from the list “%s”.".formatted(list.english()))
                : new Text(
                        "„%s“ steht nicht in der Liste „%s“.".formatted(field.code(), list.german()),
                        "“%s” is not in the list “%s”.".formatted(field.code(), list.english()));
        return new Objection(field.pointer(), message);
    }
}
