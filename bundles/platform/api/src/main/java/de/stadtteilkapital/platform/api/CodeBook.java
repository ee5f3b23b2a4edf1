package de.stadtteilkapital.platform.api;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** Knows the codes of all lists. */
@ProviderType
public interface CodeBook {
    /**
     * What is wrong with codes that were entered: each that its list does not have, or no longer offers.
     *
     * @param district whose own codes count as well; null for those of all districts, whether they are offered or not
     */
    List<Objection> objections(@Nullable String district, List<CodedField> codes);

    /**
     * The same for a thing that has codes already: those it keeps, whatever their lists offer today.
     *
     * @param kept what it had before
     */
    default List<Objection> objections(@Nullable String district, List<CodedField> codes, List<CodedField> kept) {
        return objections(
                district,
                codes.stream()
                        .filter(code -> kept.stream()
                                .noneMatch(before -> before.list().equals(code.list())
                                        && Objects.equals(before.code(), code.code())))
                        .toList());
    }
}
