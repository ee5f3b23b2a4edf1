package de.stadtteilkapital.itests.console;

import static de.stadtteilkapital.itests.console.Account.ADMIN;
import static de.stadtteilkapital.itests.console.Account.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The console and JMX, met by an administrator and by a viewer from outside. */
@OwnKarafTest
@TestMethodOrder(OrderAnnotation.class)
class ConsoleIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Whatever else there is, of us, of Karaf or of strangers, is not for a viewer. */
    private static final Set<String> FOR_VIEWERS =
            Set.of("kapital:status", "kapital:modules", "kapital:plan", "shell:logout");

    private static final String SECRET = "geheim-aus-der-umgebung";

    private static Karaf karaf;
    private static Ssh ssh;

    @BeforeAll
    static void start(Containers containers) throws IOException {
        karaf = containers.fresh("console", Database.DERBY);
        karaf.environment("STADTTEILKAPITAL_LDAP_PASSWORD", SECRET);
        karaf.configure(
                "de.stadtteilkapital.identity.cfg",
                Map.of("option.connection.password", "$[env:STADTTEILKAPITAL_LDAP_PASSWORD]"));
        karaf.configure("users.properties", Map.of(ADMIN.name(), ADMIN.written(), VIEWER.name(), VIEWER.written()));
        Jmx.prepare(karaf);
        karaf.start();
        ssh = new Ssh(Integer.parseInt(Settings.of(karaf, "org.apache.karaf.shell.cfg", "sshPort")));
    }

    @AfterAll
    static void stop() {
        ssh.close();
        karaf.close();
    }

    @Test
    void passwordsThatWereWrittenInClearAreHashes() throws IOException {
        Await.until(
                "the passwords are hashes",
                LIMIT,
                () -> Settings.of(karaf, "users.properties", VIEWER.name()).startsWith("{CRYPT}"));
        assertThat(Files.readString(karaf.home().resolve("etc/users.properties")))
                .doesNotContain(ADMIN.password(), VIEWER.password());
        assertThat(ssh.run(ADMIN, "kapital:status").text()).contains("Business day: ");
        assertThatThrownBy(() -> ssh.run(new Account(VIEWER.name(), "falsch", ""), "kapital:status"))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kapital:status", "kapital:modules"})
    void aViewerReadsStatusAndModules(String command) throws IOException {
        assertThat(ssh.run(VIEWER, command))
                .matches(said -> said.status() == 0 && said.text().contains("finance"));
    }

    @Test
    void aViewerReadsPlans() throws IOException {
        assertThat(ssh.run(VIEWER, "kapital:plan no-such-feature").text())
                .contains("no-such-feature")
                .doesNotContain("Insufficient", "not found: kapital");
    }

    @Test
    void ofAllCommandsAViewerRunsThoseAndNoOther() throws IOException {
        List<String> commands = commands();
        assertThat(commands)
                .contains("kapital:replace", "shell:cat", "config:list", "*:help")
                .containsAll(FOR_VIEWERS);
        String said = ssh.type(VIEWER, commands);
        List<String> answers =
                Arrays.stream(said.split("vera@[^>]*> ?")).skip(1).toList();
        assertThat(answers).as(said).hasSizeGreaterThanOrEqualTo(commands.size());
        Set<String> ran = new TreeSet<>();
        for (int i = 0; i < commands.size(); i++) {
            if (!answers.get(i).matches("(?s).*(Command not found|Insufficient credentials).*")) {
                ran.add(commands.get(i));
            }
        }
        assertThat(ran).isSubsetOf(FOR_VIEWERS).contains("kapital:status", "kapital:modules", "kapital:plan");
    }

    @Test
    void eachOfOurCommandsHasARole() {
        assertThat(commands().stream().filter(command -> command.startsWith("kapital:")))
                .isNotEmpty()
                .allSatisfy(command -> assertThat(Settings.of(
                                karaf, "org.apache.karaf.command.acl.kapital.cfg", command.replace("kapital:", "")))
                        .as(command)
                        .contains("admin"));
    }

    /** From the registry of the running console; leaving comes last. */
    private static List<String> commands() {
        String all = karaf.console("$.commands").strip();
        List<String> commands = new ArrayList<>(Stream.of(all.substring(all.indexOf('[') + 1, all.lastIndexOf(']'))
                        .split(",\\s*"))
                .sorted()
                .toList());
        commands.remove("shell:logout");
        commands.add("shell:logout");
        return commands;
    }

    @ParameterizedTest
    @MethodSource("de.stadtteilkapital.itests.console.Attempts#ofAViewer")
    void aViewerGetsNoFurther(String attempt) throws IOException {
        assertThat(triedByAViewer(attempt).status()).isNotZero();
    }

    /** Keeping a closure is no command; the shell answers its name with nothing. */
    @Test
    void aViewersClosureIsNotRun() throws IOException {
        triedByAViewer("x = { shell:cat etc/users.properties } ; kapital:status ; $x");
    }

    private static Ssh.Said triedByAViewer(String attempt) throws IOException {
        String before = Files.readString(karaf.home().resolve("etc/users.properties"));
        Ssh.Said said = ssh.run(VIEWER, attempt);
        assertThat(said.text()).doesNotContain("{CRYPT}", "_g_", SECRET);
        assertThat(Files.readString(karaf.home().resolve("etc/users.properties")))
                .isEqualTo(before);
        assertThat(karaf.home().resolve("stadtteilkapital/exports")).doesNotExist();
        return said;
    }

    @Test
    void nobodyTunnelsToOtherPorts() {
        for (Account account : List.of(VIEWER, ADMIN)) {
            assertThatThrownBy(() -> ssh.tunnelTo(account, karaf.uri().getPort()))
                    .as(account.name())
                    .isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "config:list",
                "config:property-get --pid de.stadtteilkapital.identity option.connection.password",
                "config:property-list --pid de.stadtteilkapital.identity",
                "kapital:settings",
                "service:list",
                "scr:list",
                "scr:info de.stadtteilkapital.platform.core.identity.Realm"
            })
    void noListingShowsASecret(String listing) throws IOException {
        assertThat(ssh.run(ADMIN, listing).text()).doesNotContain(SECRET);
    }

    @Test
    void settingsAreShownAsTheyAreWritten() throws IOException {
        assertThat(ssh.run(ADMIN, "kapital:settings identity").text())
                .contains("etc/de.stadtteilkapital.identity.cfg", "$[env:STADTTEILKAPITAL_LDAP_PASSWORD]");
    }

    @Test
    void overJmxNobodyGetsInButAdministrators() throws Exception {
        // Karaf makes its door anew when it has read its settings, which may be after the start
        Await.until("the door answers", LIMIT, () -> Jmx.answers(karaf, VIEWER));
        assertThatThrownBy(() -> Jmx.connect(karaf, VIEWER)).isInstanceOf(SecurityException.class);
        try (JMXConnector connector = Jmx.connect(karaf, ADMIN)) {
            MBeanServerConnection beans = connector.getMBeanServerConnection();
            assertThat(beans.getMBeanCount()).isPositive();
            ObjectName settings = new ObjectName("org.apache.karaf:type=config,name=root");
            assertThatThrownBy(() -> beans.invoke(
                            settings,
                            "getProperty",
                            new Object[] {"de.stadtteilkapital.identity", "option.connection.password"},
                            new String[] {"java.lang.String", "java.lang.String"}))
                    .isInstanceOf(SecurityException.class);
            beans.invoke(new ObjectName("java.lang:type=Memory"), "gc", null, null);
        }
        Await.until(
                "the call stands in the security log",
                LIMIT,
                () -> noted("jmx:invoke java.lang:type=Memory gc", "done"));
    }

    private static boolean noted(String command, String outcome) {
        return SecurityLogFile.lines(karaf).stream()
                .anyMatch(line -> line.contains("\"account\":\"" + ADMIN.name() + "\"")
                        && line.contains("\"command\":\"" + command + "\"")
                        && line.contains("\"outcome\":\"" + outcome + "\""));
    }

    @Test
    void aScriptWithoutATerminalGetsItsAnswerAndItsExitCode() throws Exception {
        String[] status = {"bin/client", "-u", ADMIN.name(), "-p", ADMIN.password(), "kapital:status"};
        for (Script said : List.of(
                Script.of(karaf, status), Script.beforeAnOpenPipe(karaf, status), Script.withoutInput(karaf, status))) {
            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("Business day: ");
        }
        Script refused = Script.of(karaf, "bin/client", "-u", VIEWER.name(), "-p", VIEWER.password(), "kapital:events");
        assertThat(refused.code()).as(refused.text()).isEqualTo(1);
        Script wrong = Script.of(karaf, "bin/client", "-u", VIEWER.name(), "-p", "falsch", "kapital:status");
        assertThat(wrong.code()).as(wrong.text()).isEqualTo(1);
    }

    @Test
    void exportsLieInOneFolderAndNeverOverAFile() throws IOException {
        assertThat(ssh.run(ADMIN, "kapital:events --export hamm-norden --file ../../etc/users.properties"))
                .matches(said -> said.status() == 1 && said.text().contains("A file name"));
        karaf.console("kapital:events --export hamm-norden --file chain");
        Path chain = karaf.home().resolve("stadtteilkapital/exports/chain");
        assertThat(chain).exists();
        assertThatThrownBy(() -> karaf.console("kapital:events --export hamm-norden --file chain"))
                .hasMessageContaining("is there already");
        Files.delete(chain);
        Files.delete(chain.getParent());
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void theSecurityLogTellsWhoDidWhatAndNoPassword() throws IOException {
        ssh.run(ADMIN, "jaas:realm-list");
        ssh.run(VIEWER, "kapital:replace x");
        assertThatThrownBy(() -> ssh.run(new Account("MeinPasswort4711", "falsch", ""), "kapital:status"));
        assertThatThrownBy(() -> ssh.run(new Account(VIEWER.name(), "falsch4711", ""), "kapital:status"));
        Await.until(
                "both failed logins are noted",
                LIMIT,
                () -> Stream.of("UNKNOWN_ACCOUNT", "WRONG_PASSWORD")
                        .allMatch(why -> SecurityLogFile.lines(karaf).stream().anyMatch(line -> line.contains(why))));
        assertThat(SecurityLogFile.lines(karaf))
                .anyMatch(line -> line.contains("\"kind\":\"ConsoleCommand\",\"account\":\"anna\",\"command\":"
                        + "\"jaas:realm-list ********\",\"outcome\":\"done\""))
                .anyMatch(line ->
                        line.contains("\"account\":\"vera\",\"command\":\"kapital:replace x\",\"outcome\":\"refused\""))
                .anyMatch(line ->
                        line.contains("\"kind\":\"FailedLogin\",\"reason\":\"WRONG_PASSWORD\",\"account\":\"vera\""))
                .noneMatch(line -> line.contains("4711"));
        assertThat(karaf.log()).doesNotContain("MeinPasswort4711", "falsch4711");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aSignalStopsItAndNoPort() throws Exception {
        assertThat(karaf.home().resolve("data/port")).doesNotExist();
        assertThat(Script.of(karaf, "bin/status").code()).isZero();
        Script stop = Script.of(karaf, "bin/karaf", "stop");
        assertThat(stop.code()).as(stop.text()).isZero();
        Await.until("its process is gone", LIMIT, () -> !karaf.isRunning());
        assertThat(Script.of(karaf, "bin/status").code()).isEqualTo(1);
        assertThat(Script.of(karaf, "bin/karaf", "stop").code()).isEqualTo(1);
    }
}
