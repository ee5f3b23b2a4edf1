package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.DistrictCode;
import de.stadtteilkapital.programme.core.persistence.CodeRepository;
import de.stadtteilkapital.programme.core.persistence.OwnCode;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the codes that their lists do not offer; a district's catalogues are asked only for what the lists lack. */
final class KnownCodes {
    private static final Text NOT_IN = new Text("„%s“ steht nicht in der Liste „%s“.", "“%s” is not in the list “%s”.");
    private static final Text ENDED = new Text(
            "„%s“ wird in der Liste „%s“ nicht mehr angeboten.", "“%s” is no longer offered in the list “%s”.");
    private static final Text NONE =
            new Text("Bitte wählen Sie etwas aus der Liste „%s“.", "Please choose something from the list “%s”.");

    /** What a district's own rows say: codes that count beside the house's, and those that no longer do. */
    private record Said(Map<String, Set<String>> offered, Map<String, Set<String>> ended) {
        boolean ends(CodedField field) {
            return has(ended, field);
        }
    }

    private final CodeRepository codes;
    private final ProgrammeRepository repository;
    private final IndicatorCatalogues catalogues;
    private final BusinessClock clock;

    KnownCodes(
            CodeRepository codes, ProgrammeRepository repository, IndicatorCatalogues catalogues, BusinessClock clock) {
        this.codes = requireNonNull(codes);
        this.repository = requireNonNull(repository);
        this.catalogues = requireNonNull(catalogues);
        this.clock = requireNonNull(clock);
    }

    /** @throws IllegalArgumentException for a list that nobody knows, which is a mistake in the program that names it */
    List<Objection> objections(@Nullable String district, List<CodedField> entered) {
        if (entered.isEmpty()) {
            return List.of();
        }
        Map<String, Set<String>> known = new HashMap<>();
        codes.codes(lists(entered)).forEach((list, all) -> known.put(list, names(all)));
        Said said = said(district, lists(entered));
        List<CodedField> lacking = entered.stream()
                .filter(field -> said.ends(field) || !has(known, field) && !has(said.offered(), field))
                .toList();
        Set<String> added = added(
                district, lacking.stream().filter(field -> !said.ends(field)).toList());
        List<CodedField> wrong = lacking.stream()
                .filter(field -> said.ends(field)
                        || !field.list().equals(IndicatorCatalogues.LIST)
                        || field.code() == null
                        || !added.contains(field.code()))
                .toList();
        if (wrong.isEmpty()) {
            return List.of();
        }
        Map<String, Text> names = codes.names(lists(wrong));
        return wrong.stream()
                .map(field -> objection(field, names.get(field.list()), said.ends(field)))
                .toList();
    }

    private static boolean has(Map<String, Set<String>> codes, CodedField field) {
        return field.code() != null
                && codes.getOrDefault(field.list(), Set.of()).contains(field.code());
    }

    private static Set<String> lists(List<CodedField> fields) {
        return fields.stream().map(CodedField::list).collect(toSet());
    }

    private static Set<String> names(List<CodeList.Code> codes) {
        return codes.stream().map(CodeList.Code::code).collect(toSet());
    }

    private Said said(@Nullable String district, Set<String> lists) {
        if (district == null) {
            return new Said(codes.own(lists), Map.of());
        }
        Said said = new Said(new HashMap<>(), new HashMap<>());
        codes.of(district, lists).forEach((list, rows) -> {
            for (OwnCode row : rows) {
                DistrictCode.State state = row.state(clock.today());
                if (state == DistrictCode.State.ENDED) {
                    said.ended().computeIfAbsent(list, key -> new HashSet<>()).add(row.code());
                } else if (row.own() && state == DistrictCode.State.OFFERED) {
                    said.offered().computeIfAbsent(list, key -> new HashSet<>()).add(row.code());
                }
            }
        });
        return said;
    }

    private Set<String> added(@Nullable String district, List<CodedField> lacking) {
        return lists(lacking).contains(IndicatorCatalogues.LIST)
                ? districts(district)
                        .flatMap(each -> catalogues.of(IndicatorCatalogues.LIST, each).stream())
                        .map(CodeList.Code::code)
                        .collect(toSet())
                : Set.of();
    }

    private Stream<String> districts(@Nullable String district) {
        return district == null ? repository.districts().stream() : Stream.of(district);
    }

    private static Objection objection(CodedField field, @Nullable Text list, boolean ended) {
        if (list == null) {
            throw new IllegalArgumentException("no code list " + field.list());
        }
        Text form = field.code() == null ? NONE : (ended ? ENDED : NOT_IN).with(field.code(), "%s");
        return new Objection(
                field.pointer(),
                new Text(form.german().formatted(list.german()), form.english().formatted(list.english())));
    }
}
