package de.stadtteilkapital.partners.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.Opinion;
import de.stadtteilkapital.partners.api.OpinionKind;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.partners.api.Verdict;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.InDistrict;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.fixtures.Drawn;
import de.stadtteilkapital.platform.fixtures.PartFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpinionsOfCaseTest extends PartFixtures<PartnerService> {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 8);

    OpinionsOfCaseTest() {
        super(PartnerService.class);
    }

    @Override
    protected CasePart part(HandOver<PartnerService> room) {
        return new OpinionsOfCase(
                room, HandOver.fixed(Fake.of(DirectoryService.class, Map.of("names", a -> Map.of()))));
    }

    @Override
    protected String asked() {
        return "requests";
    }

    @Override
    protected PartnerService nothing() {
        return requests(List.of());
    }

    @Override
    protected PartnerService everything() {
        return requests(List.of(
                request(OpinionKind.REVIEW, true, false, null),
                request(OpinionKind.ACCOMPANIMENT, false, true, null),
                request(OpinionKind.REVIEW, true, false, new Opinion("o", Verdict.NEGATIVE, MARKUP + WORD, DUE)),
                request(OpinionKind.REVIEW, false, false, new Opinion("o", Verdict.POSITIVE_WITH_CHANGES, WORD, DUE))));
    }

    private static PartnerService requests(List<OpinionRequest> requests) {
        return Fake.of(PartnerService.class, Map.of("requests", a -> Page.whole(requests)));
    }

    private static OpinionRequest request(OpinionKind kind, boolean blocking, boolean overdue, Opinion opinion) {
        return new OpinionRequest(
                "o",
                "hamm-norden",
                "a",
                WORD,
                kind,
                blocking,
                Text.same(WORD),
                LocalDate.of(2026, 11, 24),
                DUE,
                opinion == null ? OpinionRequest.State.OPEN : OpinionRequest.State.ANSWERED,
                overdue,
                "rule",
                "1",
                "source",
                null,
                opinion,
                null);
    }

    @Test
    void anOfficeIsCalledByItsNameAndOneThatIsNotThereIsToldOf() {
        InDistrict place = new InDistrict("hamm-norden", WORD);
        OpinionsOfCase named = new OpinionsOfCase(
                HandOver.fixed(everything()),
                HandOver.fixed(Fake.of(DirectoryService.class, Map.of("names", a -> Map.of(place, "JobCenter")))));
        assertThat(Drawn.part(
                        named.part(Caller.house("web", "hamm-norden"), "a").orElseThrow(), Locale.GERMAN))
                .contains(">JobCenter<")
                .doesNotContain("gibt es hier nicht");
        assertThat(Drawn.part(full(), Locale.GERMAN)).contains("gibt es hier nicht");
    }

    @Test
    void theRequestItselfSaysWhatToDoAboutAnOfficeThatIsNotThere() {
        OpinionRequest request = request(OpinionKind.REVIEW, true, false, null);
        assertThat(page(request, Map.of())).contains("Im Verzeichnis steht keine Organisation mit dem Kürzel");
        assertThat(page(request, Map.of(request.id(), "JobCenter")))
                .contains("JobCenter")
                .doesNotContain("keine Organisation");
    }

    private static String page(OpinionRequest request, Map<String, String> offices) {
        Template template = new Template(OpinionPages.class, "opinion.ftlh");
        return Drawn.part(
                new Fragment(OpinionPages.TITLE, template, Map.of("request", request, "offices", offices)),
                Locale.GERMAN);
    }
}
