package de.stadtteilkapital.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.fixtures.BlankForm;
import de.stadtteilkapital.platform.fixtures.Drawn;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A role that somebody does not give is not offered, and the reason stands in its place. */
class RolesOfferedTest {
    private static final Map<String, Object> ACCOUNT = Map.of("id", "konto", "name", "Anna");
    private static final Text WHY = Text.same("Bitte jemand anderen darum.");

    private static String drawn(String template, Map<String, Object> values) {
        return Drawn.part(new Fragment(Text.same("x"), new Template(RoleShown.class, template), values), Locale.GERMAN);
    }

    private static Map<String, Object> form(Role role) {
        return new HashMap<>(Map.of(
                "account", ACCOUNT,
                "role", RoleShown.of(role),
                "form", new BlankForm(AskedPlace.class),
                "districts", List.of(),
                "places", List.of(),
                "languages", List.of()));
    }

    /** What the fields of the place are called, no more. */
    private record AskedPlace(String district) {}

    @Test
    void whatIsNotGivenHasItsReasonInsteadOfALink() {
        assertThat(drawn(
                        "give-role.ftlh",
                        Map.of(
                                "account",
                                ACCOUNT,
                                "roles",
                                List.of(RoleShown.of(Role.AUDITOR), RoleShown.of(Role.OFFICE)),
                                "refused",
                                Map.of("auditor", WHY))))
                .contains("href=\"/konten/konto/rolle/office\"", WHY.german())
                .doesNotContain("/rolle/auditor");
    }

    @Test
    void noFormIsFilledInVain() {
        Map<String, Object> values = form(Role.AUDITOR);
        values.put("reason", WHY);
        assertThat(drawn("role.ftlh", values)).contains(WHY.german()).doesNotContain("<form");
    }

    @Test
    void whoIsInvitedIntoABodyHasNoSeatByThat() {
        assertThat(drawn("invitation.ftlh", form(Role.BODY_MEMBER)))
                .contains("Den Sitz selbst")
                .contains("href=\"/einrichtung\"");
        assertThat(drawn("invitation.ftlh", form(Role.OFFICE))).doesNotContain("Den Sitz selbst");
    }
}
