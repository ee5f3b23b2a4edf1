package de.stadtteilkapital.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.fixtures.BlankForm;
import de.stadtteilkapital.platform.fixtures.Drawn;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How an organisation is called in rules is chosen once: where it is entered. */
class OrganisationFormTest {
    private static String drawn(String template) {
        Map<String, Object> values = Map.of(
                "form",
                new BlankForm(OrganisationForm.class),
                "where",
                "Hamm-Norden",
                "roles",
                OrganisationForm.ROLE_CHOICES,
                "organisation",
                Map.of("name", "x"));
        return Drawn.part(
                new Fragment(Text.same("x"), new Template(OrganisationForm.class, template), values), Locale.GERMAN);
    }

    @Test
    void theIdIsAskedForWhereItCanBeChosen() {
        assertThat(drawn("enter-organisation.ftlh"))
                .contains("name=\"id\"", "Kürzel", "wird das Kürzel aus dem Namen gebildet");
        assertThat(drawn("change-organisation.ftlh")).doesNotContain("name=\"id\"");
    }
}
