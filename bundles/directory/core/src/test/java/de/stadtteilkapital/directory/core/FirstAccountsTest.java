package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.refused;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.directory.api.ChosenPassword;
import de.stadtteilkapital.directory.api.LinkKind;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.FirstAccounts;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first minute of an installation in which nobody can log in. */
@OnBothDatabases
class FirstAccountsTest {
    private static final String WRITTEN = """
            district = neustadt
            admin.login = anna.ahorn
            admin.name = Anna Ahörn
            coordinator.login = bernd.birke
            coordinator.name = Bernd Birke
            """;

    private final DirectoryHouse house;

    @TempDir
    private Path folder;

    FirstAccountsTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void nobody() {
        house.clear();
    }

    @Test
    void anOperatorOpensAnAccountInADistrictThatHasNotBeenSetUp() {
        FirstAccounts.Link link = house.first.create(wanted("anna", Role.ADMIN, "neustadt"));

        assertThat(link.expires()).isEqualTo(house.clock.now().plus(Duration.ofHours(72)));
        assertThat(enter(link.url())).isEqualTo("anna");
        assertThat(house.accounts
                        .known("anna")
                        .orElseThrow()
                        .caller()
                        .orElseThrow()
                        .roles())
                .containsExactly(Assignment.in("neustadt", Role.ADMIN));
        assertThat(house.events.types())
                .containsExactly(
                        "directory.accountOpened",
                        "directory.roleGiven",
                        "directory.singleUseLinkMade",
                        "directory.passwordChosen");
        assertThat(link.toString() + house.events.all() + house.security).doesNotContain(link.url());
    }

    @Test
    void withoutAnAddressNobodyIsMade() {
        house.outside.publicUrl = null;

        refused(() -> house.first.create(wanted("anna", Role.ADMIN, "neustadt")), Refusal.Kind.CONFLICT);
        assertThat(house.desk.register().isEmpty()).isTrue();
    }

    @Test
    void onlyAdministratorsAndCoordinatorsComeThisWay() {
        for (Role role : Role.values()) {
            if (role != Role.ADMIN && role != Role.COORDINATOR) {
                refused(() -> house.first.create(wanted("anna", role, "neustadt")), Refusal.Kind.INVALID);
            }
        }
    }

    @Test
    void theDistrictMayBeLeftOutWhileThereIsOne() {
        refused(() -> house.first.create(wanted("anna", Role.ADMIN, null)), Refusal.Kind.INVALID);
        house.first.create(wanted("anna", Role.ADMIN, "neustadt"));
        house.first.create(wanted("bernd", Role.COORDINATOR, null));
        house.first.create(wanted("clara", Role.COORDINATOR, "altstadt"));
        refused(() -> house.first.create(wanted("dora", Role.COORDINATOR, null)), Refusal.Kind.INVALID);
        refused(() -> house.first.create(wanted("anna", Role.ADMIN, "neustadt")), Refusal.Kind.CONFLICT);
    }

    @Test
    void aFileMakesTheFirstTwoAndNobodyElseReadsTheirLinks() throws IOException {
        Path file = file(WRITTEN, "rw-------");
        open(file);

        for (String role : List.of("admin", "coordinator")) {
            Path link = folder.resolve("first." + role + ".link");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(link)))
                    .isEqualTo("rw-------");
            enter(Files.readString(link).strip());
        }
        assertThat(house.accounts
                        .known("anna.ahorn")
                        .orElseThrow()
                        .caller()
                        .orElseThrow()
                        .name())
                .isEqualTo("Anna Ahörn");
        assertThat(house.accounts
                        .known("bernd.birke")
                        .orElseThrow()
                        .caller()
                        .orElseThrow()
                        .roles())
                .containsExactly(Assignment.in("neustadt", Role.COORDINATOR));
    }

    @Test
    void onceThereIsAnAccountTheFileDoesNothing() throws IOException {
        house.open(DirectoryHouse.NORTH, "jemand");
        open(file(WRITTEN, "rw-------"));

        assertThat(links()).isEmpty();
        assertThat(house.accounts.known("anna.ahorn")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rwx------"})
    void aFileThatOthersCanReachIsRefused(String mode) throws IOException {
        open(file(WRITTEN, mode));

        assertThat(links()).isEmpty();
        assertThat(house.desk.register().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "admin.login", "coordinator.name"})
    void aFileThatLeavesSomethingOutMakesNobody(String key) throws IOException {
        open(file(WRITTEN.replace(key + " =", "other ="), "rw-------"));

        assertThat(links()).isEmpty();
        assertThat(house.desk.register().isEmpty()).isTrue();
    }

    @Test
    void ofTwoThatAreWrongTogetherNoneIsMade() throws IOException {
        open(file(WRITTEN.replace("bernd.birke", "anna.ahorn"), "rw-------"));

        assertThat(links()).isEmpty();
        assertThat(house.desk.register().isEmpty()).isTrue();
    }

    @Test
    void whereALinkLiesAlreadyNothingIsWrittenOver() throws IOException {
        Path there = Files.writeString(folder.resolve("first.coordinator.link"), "mine");
        open(file(WRITTEN, "rw-------"));

        assertThat(links()).containsExactly(there);
        assertThat(Files.readString(there)).isEqualTo("mine");
        assertThat(house.desk.register().isEmpty()).isTrue();
    }

    private void open(Path file) {
        new FirstAccountsFile(house.desk, house.first).open(file);
    }

    private Path file(String written, String mode) throws IOException {
        Path file = Files.writeString(folder.resolve("first"), written);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    private List<Path> links() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(each -> each.toString().endsWith(".link")).toList();
        }
    }

    private static FirstAccounts.Wanted wanted(String login, Role role, String district) {
        return new FirstAccounts.Wanted(login, "Person " + login, role, district);
    }

    private String enter(String url) {
        assertThat(url).startsWith(Outside.URL + "/einladung/");
        String token = url.substring(url.lastIndexOf('/') + 1);
        return house.entry
                .enter(LinkKind.INVITATION, token, new ChosenPassword("vier gelbe Regenschirme"), "192.0.2.1")
                .login();
    }
}
