package de.stadtteilkapital.committee.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.committee.api.Member;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.fixtures.Drawn;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has just joined by an account that opens nothing of the body is told of, with where to change it. */
class MemberShownTest {
    private static String drawn(boolean shut) {
        Map<String, Object> values = Map.of(
                "body",
                Map.of("name", "Komitee"),
                "member",
                new Member("sitz", "Anna", "konto", true, false),
                "path",
                "/mitglieder",
                "shut",
                shut,
                "deeds",
                List.of());
        return Drawn.part(
                new Fragment(Text.same("x"), new Template(MemberPages.class, "member.ftlh"), values), Locale.GERMAN);
    }

    @Test
    void anAccountWithoutTheRoleOfTheBodyIsToldOf() {
        assertThat(drawn(true)).contains("noch kein Zugang", "href=\"/konten/konto/rolle/bodyMember\"");
        assertThat(drawn(false)).doesNotContain("Zugang");
    }
}
