package de.stadtteilkapital.directory.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.mail.Notice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a:b", "a b", "ä", "-", ".a", "@hamm.de", "a/b", "a\nb"})
    void aLoginNameIsRefused(String login) {
        refused(() -> account(login), "/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {"koordination", "soziale-integration", "m_mueller", "1a", "Anna.Ahorn+amt@hamm.de"})
    void aLoginNamePasses(String login) {
        assertThat(account(login).login()).isEqualTo(login);
    }

    @Test
    void aHashAndALoginNameStayOutOfLogs() {
        assertThat(account("a")).hasToString("NewAccount[hamm-norden]");
    }

    @Test
    void aRoleNeedsABasisADirectionAndItsOwnPlace() {
        refused(() -> new NewRoleAssignment(Assignment.in("hamm-norden", Role.AUDITOR), " ", DAY, null), "/legalBasis");
        refused(() -> new NewRoleAssignment(Assignment.in("hamm-norden", Role.AUDITOR), "x", null, null), "/from");
        refused(
                () -> new NewRoleAssignment(Assignment.in("hamm-norden", Role.AUDITOR), "x", DAY, DAY.minusDays(1)),
                "/to");
        refused(() -> new NewRoleAssignment(Assignment.in(null, Role.AUDITOR), "x", DAY, null), "/district");
        refused(() -> new NewRoleAssignment(Assignment.in("hamm-norden", Role.OFFICE), "x", DAY, null), "/office");
        refused(() -> new NewRoleAssignment(Assignment.in("hamm-norden", Role.BODY_MEMBER), "x", DAY, null), "/body");
        refused(
                () -> new NewRoleAssignment(
                        new Assignment(Role.AUDITOR, "hamm-norden", "jobcenter", null, List.of()), "x", DAY, null),
                "/office");
        refused(
                () -> new NewRoleAssignment(
                        new Assignment(Role.AUDITOR, "hamm-norden", null, null, List.of("s")), "x", DAY, null),
                "/sponsors");
    }

    private static NewAccount account(String login) {
        return new NewAccount("hamm-norden", login, "Anna Ahorn", "$argon2id$");
    }

    @Test
    void aMandateNeedsABasisAndADirection() {
        refused(() -> mandate(" ", null), "/legalBasis");
        refused(() -> mandate("Ratsbeschluss 3372/03", DAY.minusDays(1)), "/to");
        assertThat(mandate("Ratsbeschluss 3372/03", DAY).to()).isEqualTo(DAY);
    }

    @Test
    void anOrganisationHasARole() {
        refused(() -> new Organisation("jugendamt", "Jugendamt", null, List.of()), "/roles");
        refused(() -> new Organisation("jugendamt", "Jugendamt", null, null), "/roles");
        refused(() -> new Organisation("jugendamt", "", null, List.of("PARTNER")), "/name");
    }

    @Test
    void oneRefusalNamesAllThatIsWrong() {
        refused(() -> new NewAccount(" ", "ä", null, null), "/district", "/login", "/name");
        refused(
                () -> new NewApiClient("hamm-norden", null, "", List.of("partners"), null),
                "/office",
                "/name",
                "/scopes",
                "/expires");
        refused(() -> new NewApiClient("hamm-norden", "jobcenter", "X", List.of(), DAY), "/scopes");
        refused(() -> new NewLink("", null), "/issuer", "/subject");
        refused(
                () -> new Mandate(null, "", " ", DAY, DAY.minusDays(1), null, null),
                "/holder",
                "/role",
                "/legalBasis",
                "/to",
                "/district");
        refused(() -> new Organisation(null, "", null, null), "/id", "/name", "/roles");
    }

    @Test
    void aRoleThatIsEnteredIsToldAllThatIsWrong() {
        refused(
                () -> NewRoleAssignment.entered("boss", null, "jobcenter", null, null, "", null, null),
                "/role",
                "/district",
                "/legalBasis",
                "/from");
        refused(
                () -> NewRoleAssignment.entered(
                        "auditor", "hamm-norden", "jobcenter", "komitee", List.of("s"), "x", DAY, DAY.minusDays(1)),
                "/office",
                "/body",
                "/sponsors",
                "/to");
        assertThat(NewRoleAssignment.entered("office", " hamm-norden ", "jobcenter", null, null, " x ", DAY, null))
                .isEqualTo(new NewRoleAssignment(Assignment.office("hamm-norden", "jobcenter"), "x", DAY, null));
    }

    @Test
    void whatIsMissingIsCalledAsPeopleCallIt() {
        assertThatThrownBy(() -> new NewAccount("hamm-norden", "", "Anna Ahorn", null))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail())
                                .isEqualTo(new Text(
                                        "Bitte geben Sie den Anmeldenamen an.", "Please give the login name.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "@example.org",
                "a@",
                "a@-example.org",
                "a..b@example.org",
                "ä@example.org",
                "a b@example.org",
                "a@example.org, b@example.org",
                "Anna <a@example.org>",
                "a@example.org\nBcc: b@example.org"
            })
    void aMailAddressIsRefused(String mail) {
        refused(() -> invitation("anna", mail), "/mail");
        refused(() -> MailAddress.check(mail), "/mail");
        assertThat(MailAddress.key(mail)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.de", "Anna.Ahorn+amt@hamm.de", "o'neil@sub.example.org", "x@xn--mnchen-3ya.de"})
    void aMailAddressPasses(String mail) {
        assertThat(invitation("anna", " " + mail + " ").mail()).isEqualTo(mail);
    }

    @Test
    void whoIsInvitedLogsInByTheirAddressUnlessAnotherNameIsWanted() {
        assertThat(invitation(null, "anna@example.org").login()).isEqualTo("anna@example.org");
        assertThat(invitation("anna", "anna@example.org").login()).isEqualTo("anna");
        refused(() -> invitation(null, "o'neil@example.org"), "/login");
        refused(() -> new NewInvitation("", "ä", "", "", null, null), "/district", "/mail", "/name");
    }

    @Test
    void passwordsAndPersonsStayOutOfLogs() {
        assertThat(List.of(
                                new ChosenPassword("geheim"),
                                new NewPassword("geheim", "geheim"),
                                new NewMail("geheim@example.org", "geheim"),
                                invitation("geheim", "geheim@example.org"),
                                new OwnParticulars("geheim", Language.DE, Notice.DAILY))
                        .toString())
                .doesNotContain("geheim");
        assertThat(new FetchedLink("a", LinkKind.INVITATION, Instant.EPOCH, "https://geheim").toString())
                .doesNotContain("geheim");
    }

    @Test
    void whatIsMissingOfOnesOwnIsToldAllAtOnce() {
        refused(() -> new OwnParticulars(" ", null, null), "/name", "/language", "/notice");
        refused(() -> new NewPassword(null, null), "/present", "/password");
        refused(() -> new NewMail("x", null), "/mail", "/present");
        refused(() -> new ChosenPassword(null), "/password");
    }

    private static NewInvitation invitation(String login, String mail) {
        return new NewInvitation("hamm-norden", login, "Anna Ahorn", mail, null, null);
    }

    private static Mandate mandate(String basis, LocalDate to) {
        return new Mandate("koordination", "DISTRICT_COORDINATOR", basis, DAY, to, null, "hamm-norden");
    }

    private static void refused(ThrowingCallable act, String... pointers) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(refusal.objections()).extracting(Objection::pointer).containsExactly(pointers);
        });
    }
}
