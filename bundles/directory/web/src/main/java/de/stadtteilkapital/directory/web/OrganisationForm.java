package de.stadtteilkapital.directory.web;

import de.stadtteilkapital.directory.api.KeptOrganisation;
import de.stadtteilkapital.directory.api.OrganisationContact;
import de.stadtteilkapital.directory.api.OrganisationRole;
import de.stadtteilkapital.platform.api.Label;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Choice;
import de.stadtteilkapital.platform.web.Entered;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields in which somebody enters an organisation.
 *
 * @param id of one that is new; it stays
 * @param roles those that many programmes know
 * @param otherRoles the district's own codes, with commas between
 * @param offers one a line
 */
@LabelsOf(KeptOrganisation.class)
record OrganisationForm(
        @Label(german = "das Kürzel", english = "the id") @Nullable
        String id,

        String name,
        List<String> roles,

        @Label(german = "weitere Rollen", english = "other roles") @Nullable
        String otherRoles,

        @Nullable String offers,
        @Nullable OrganisationContact contact) {
    private static final String ROLES = "roles";
    private static final String OTHERS = "otherRoles";
    private static final String OFFERS = "offers";

    static final List<Choice> ROLE_CHOICES = Arrays.stream(OrganisationRole.values())
            .map(role -> new Choice(role.name(), Labels.first(role.label())))
            .toList();

    static OrganisationForm of(KeptOrganisation one) {
        Map<Boolean, List<String>> roles = one.roles().stream()
                .collect(Collectors.partitioningBy(
                        code -> OrganisationRole.of(code).isPresent()));
        return new OrganisationForm(
                one.id(),
                one.name(),
                roles.getOrDefault(true, List.of()),
                String.join(", ", roles.getOrDefault(false, List.of())),
                String.join("\n", one.offers()),
                one.contact());
    }

    /** What a role is called; a district's own as it was typed. */
    static Text label(String code) {
        return OrganisationRole.of(code).map(OrganisationRole::label).orElseGet(() -> Text.same(code));
    }

    /** The form as it was sent, roles and offers each by itself; of a new organisation with its district. */
    static Entered written(Entered sent, @Nullable String district) {
        Map<String, List<String>> fields = new HashMap<>(sent.fields());
        List<String> others = each(fields.remove(OTHERS), "[,;\r\n]+");
        if (!others.isEmpty()) {
            fields.merge(
                    ROLES,
                    others,
                    (known, typed) ->
                            Stream.concat(known.stream(), typed.stream()).toList());
        }
        fields.computeIfPresent(OFFERS, (name, typed) -> each(typed, "[\r\n]+"));
        if (district != null) {
            fields.put("district", List.of(district));
        }
        return new Entered(sent.path(), fields, sent.key(), sent.tag(), sent.kept());
    }

    private static List<String> each(@Nullable List<String> typed, String between) {
        return typed == null
                ? List.of()
                : typed.stream()
                        .flatMap(text -> Stream.of(text.split(between)))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList();
    }
}
