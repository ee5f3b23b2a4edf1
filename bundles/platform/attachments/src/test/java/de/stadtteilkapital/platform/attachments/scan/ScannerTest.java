package de.stadtteilkapital.platform.attachments.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.attachments.Attachment;
import de.stadtteilkapital.platform.api.attachments.Attachment.State;
import de.stadtteilkapital.platform.attachments.House;
import de.stadtteilkapital.platform.attachments.Samples;
import de.stadtteilkapital.platform.attachments.storage.StorageKind;
import de.stadtteilkapital.platform.testing.Await;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.fakes.FakeClamd;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.apache.felix.hc.api.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@OnBothDatabases
class ScannerTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private final Database kind;

    @TempDir
    Path folder;

    ScannerTest(Database kind) {
        this.kind = kind;
    }

    private House house(String clamd) {
        return new House(kind, StorageKind.DATABASE, folder, clamd).cleared();
    }

    private static void await(House house, Attachment attachment, State state) {
        Await.until(state.name(), LIMIT, () -> house.again(attachment).state() == state);
    }

    private static Result.Status health(House house) {
        return new ScannerCheck(house.scanner).execute().getStatus();
    }

    @Test
    void whatIsCleanIsThereThen() throws IOException {
        try (FakeClamd clamd = FakeClamd.start();
                House house = house(clamd.address())) {
            Attachment added = house.add(house.sponsor, "letter-1", "a.pdf", Samples.pdf());
            assertThat(added.state()).isEqualTo(State.CHECKING);
            await(house, added, State.CLEAN);
            assertThat(house.again(added).checked()).isTrue();
            assertThat(house.fetch(house.auditor, added)).isEqualTo(Samples.pdf());
            Await.until("event", LIMIT, () -> house.events.types().contains("attachments.checked"));
            assertThat(health(house)).isEqualTo(Result.Status.OK);
        }
    }

    @Test
    void ofWhatHasSomethingInItTheContentGoes() throws IOException, SQLException {
        try (FakeClamd clamd = FakeClamd.start();
                House house = house(clamd.address())) {
            byte[] infected = Samples.joined(Samples.pdf(), Samples.text(FakeClamd.EICAR));
            Attachment added = house.add(house.sponsor, "letter-1", "a.pdf", infected);
            await(house, added, State.REFUSED);
            assertThat(house.again(added).finding()).isEqualTo("Eicar-Signature");
            assertThat(house.events.types()).containsExactly("attachments.added", "attachments.refused");
            assertThat(house.events.all().get(1).facts()).containsEntry("finding", "Eicar-Signature");
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.fetch(house.sponsor, added));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(house.database().byHand("delete from attachments_chunk")).isZero();
        }
    }

    @Test
    void untilItIsCheckedNobodyFetchesIt() throws IOException {
        String gone;
        try (FakeClamd clamd = FakeClamd.start()) {
            gone = clamd.address();
        }
        try (House house = house(gone)) {
            Attachment added = house.add(house.sponsor, "letter-1", "a.pdf", Samples.pdf());
            Await.until("trouble", LIMIT, () -> house.scanner.trouble().isPresent());
            assertThat(house.again(added).state()).isEqualTo(State.CHECKING);
            assertThat(health(house)).isEqualTo(Result.Status.WARN);
            Refusal refusal = catchThrowableOfType(Refusal.class, () -> house.fetch(house.sponsor, added));
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.detail().german()).contains("geprüft");
        }
    }

    @Test
    void whatGotNoAnswerIsAskedForAgain() throws IOException {
        String gone;
        try (FakeClamd clamd = FakeClamd.start()) {
            gone = clamd.address();
        }
        Attachment added;
        try (House house = house(gone)) {
            added = house.add(house.sponsor, "letter-1", "a.pdf", Samples.pdf());
            Await.until("trouble", LIMIT, () -> house.scanner.trouble().isPresent());
        }
        try (FakeClamd clamd = FakeClamd.start();
                House back = new House(kind, StorageKind.DATABASE, folder, clamd.address())) {
            back.transactions.run(new ScanJob(back.scanner, back.transactions)::run);
            await(back, added, State.CLEAN);
            assertThat(health(back)).isEqualTo(Result.Status.OK);
        }
    }

    @Test
    void whatWaitsIsNotForgottenWhereTheScannerIsTakenAway() throws IOException {
        String gone;
        try (FakeClamd clamd = FakeClamd.start()) {
            gone = clamd.address();
        }
        try (House house = house(gone)) {
            house.add(house.sponsor, "letter-1", "a.pdf", Samples.pdf());
            Await.until("trouble", LIMIT, () -> house.scanner.trouble().isPresent());
        }
        try (House without = new House(kind, StorageKind.DATABASE, folder, "")) {
            assertThat(health(without)).isEqualTo(Result.Status.WARN);
        }
    }

    @Test
    void whatWasRemovedMeanwhileStaysRemoved() throws IOException {
        String gone;
        try (FakeClamd clamd = FakeClamd.start()) {
            gone = clamd.address();
        }
        Attachment added;
        try (House house = house(gone)) {
            added = house.add(house.sponsor, "letter-1", "a.pdf", Samples.pdf());
            house.desk.remove(house.sponsor, House.PLACE, "letter-1", added.id());
        }
        try (FakeClamd clamd = FakeClamd.start();
                House back = new House(kind, StorageKind.DATABASE, folder, clamd.address())) {
            back.scanner.soon(added.id());
            Attachment next = back.add(back.sponsor, "letter-1", "b.pdf", Samples.pdf());
            await(back, next, State.CLEAN);
            assertThat(back.again(added).state()).isEqualTo(State.REMOVED);
            assertThat(clamd.asked()).isEqualTo(1);
        }
    }
}
