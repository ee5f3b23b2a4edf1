package de.stadtteilkapital.platform.core.security;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.RequestId;
import de.stadtteilkapital.platform.api.security.Occurrence.ConsoleCommand;
import de.stadtteilkapital.platform.api.security.Occurrence.FailedLogin;
import de.stadtteilkapital.platform.api.security.Occurrence.Reason;
import de.stadtteilkapital.platform.api.security.Occurrence.Refused;
import de.stadtteilkapital.platform.api.security.ShownAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSecurityLogTest {
    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    @TempDir
    private Path folder;

    private FileSecurityLog at(Instant now) {
        return at(now, folder);
    }

    private static FileSecurityLog at(Instant now, Path folder) {
        return new FileSecurityLog(
                new DailyFiles(folder, 90), 3, name -> "hash of it", Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<String> lines(String day) throws IOException {
        return Files.readAllLines(folder.resolve("security-" + day + ".jsonl"));
    }

    @Test
    void anOccurrenceIsALineOfItsDayWithTimeAndRequest() throws IOException {
        RequestId.begin("request-1");
        try {
            at(NOON).note(new FailedLogin(Reason.WRONG_PASSWORD, ShownAccount.existing("koordination"), "192.0.2.1"));
        } finally {
            RequestId.end();
        }
        assertThat(lines("2026-04-01"))
                .containsExactly("{\"time\":\"2026-04-01T12:00:00Z\",\"kind\":\"FailedLogin\","
                        + "\"reason\":\"WRONG_PASSWORD\",\"account\":\"koordination\",\"address\":\"192.0.2.1\","
                        + "\"request\":\"request-1\"}");
    }

    @Test
    void aNameThatNobodyHasStandsThereAsAHashOnly() throws IOException {
        at(NOON).note(new FailedLogin(Reason.UNKNOWN_ACCOUNT, ShownAccount.unproven("MeinPasswort!"), "192.0.2.1"));
        assertThat(lines("2026-04-01"))
                .singleElement()
                .asString()
                .contains("\"accountHash\":\"hash of it\"")
                .doesNotContain("MeinPasswort");
    }

    @Test
    void whatOthersWroteNeitherEndsALineNorHidesOne() throws IOException {
        at(NOON).note(new ConsoleCommand("admin", "x\"}\n{\"kind\":\"\u2028\u001b[2K", "done"));
        assertThat(lines("2026-04-01"))
                .singleElement()
                .asString()
                .contains("x\\\"}\\u000a{\\\"kind\\\":\\\"\\u2028\\u001b[2K");
    }

    @Test
    void ofOneAddressOnlySoManyRefusalsAMinuteStandThereOneByOne() throws IOException {
        FileSecurityLog log = at(NOON);
        for (int i = 0; i < 10; i++) {
            log.note(new Refused(429, null, "192.0.2.1", "GET /api/rounds"));
        }
        log.note(new Refused(429, null, "192.0.2.2", "GET /api/rounds"));
        log.note(new ConsoleCommand("admin", "bundle:stop 7", "done"));
        log.close();
        assertThat(lines("2026-04-01")).hasSize(3 + 1 + 1 + 1);
        assertThat(lines("2026-04-01").get(5))
                .isEqualTo("{\"time\":\"2026-04-01T12:00:00Z\",\"kind\":\"Omitted\",\"address\":\"192.0.2.1\","
                        + "\"count\":7}");
    }

    @Test
    void aDayIsKeptForNinetyDaysAndNotLonger() throws IOException {
        Path strangers = Files.writeString(folder.resolve("security-notes.txt"), "not ours");
        at(NOON).note(new ConsoleCommand("admin", "first", "done"));
        at(NOON.plus(Duration.ofDays(90))).note(new ConsoleCommand("admin", "second", "done"));
        assertThat(lines("2026-04-01")).hasSize(1);
        at(NOON.plus(Duration.ofDays(91))).note(new ConsoleCommand("admin", "third", "done"));
        assertThat(folder.resolve("security-2026-04-01.jsonl")).doesNotExist();
        assertThat(lines("2026-06-30")).hasSize(1);
        assertThat(strangers).exists();
    }

    @Test
    void itsFilesAreForTheirOwnerAlone() throws IOException {
        at(NOON).note(new ConsoleCommand("admin", "first", "done"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("security-2026-04-01.jsonl"))))
                .isEqualTo("rw-------");
    }

    @Test
    void whatCanNotBeWrittenHoldsNobodyUpAndIsCounted() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("log"), "");
        FileSecurityLog log = at(NOON, inTheWay);
        log.note(new ConsoleCommand("admin", "first", "done"));
        log.note(new ConsoleCommand("admin", "second", "done"));
        Files.delete(inTheWay);
        log.note(new ConsoleCommand("admin", "third", "done"));
        assertThat(Files.readAllLines(inTheWay.resolve("security-2026-04-01.jsonl")))
                .satisfiesExactly(
                        lost -> assertThat(lost).contains("\"kind\":\"Lost\",\"count\":2"),
                        third -> assertThat(third).contains("third"));
    }
}
