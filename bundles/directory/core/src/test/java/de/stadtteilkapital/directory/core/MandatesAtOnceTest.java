package de.stadtteilkapital.directory.core;

import static de.stadtteilkapital.directory.core.DirectoryHouse.HERE;
import static de.stadtteilkapital.directory.core.DirectoryHouse.NORTH;
import static de.stadtteilkapital.directory.core.DirectoryHouse.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.directory.api.Absence;
import de.stadtteilkapital.directory.api.AbsenceEnd;
import de.stadtteilkapital.directory.api.GivenMandate;
import de.stadtteilkapital.directory.api.NewAbsence;
import de.stadtteilkapital.directory.api.NewMandate;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two who change one mandate or absence at once: the second has not seen what the first wrote, and is told so. */
@OnBothDatabases
class MandatesAtOnceTest {
    private static final Text CHANGED = Text.same("changed meanwhile");

    private final DirectoryHouse house;

    MandatesAtOnceTest(Database kind) {
        house = new DirectoryHouse(kind);
    }

    @BeforeEach
    void clear() {
        house.clear();
    }

    /** As the entrances do it: what was read is compared with what is there, then it is changed; at first another is quicker. */
    private <T> void change(Supplier<T> read, Runnable quicker, Runnable mine) {
        T seen = read.get();
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> house.database.transactions().run(() -> {
                    if (!read.get().equals(seen)) {
                        throw Refusal.conflict(CHANGED);
                    }
                    if (tries.incrementAndGet() == 1) {
                        CompletableFuture.runAsync(quicker).join();
                    }
                    mine.run();
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.detail()).isEqualTo(CHANGED));
    }

    private static NewMandate mandate(String person, String basis) {
        return new NewMandate(NORTH, person, "TASK", basis, LocalDate.of(2026, 1, 1), null, null, null);
    }

    @Test
    void aMandateIsNotWrittenOverUnseen() {
        String person = house.open(NORTH, "person");
        GivenMandate given = house.mandates.grant(HERE, mandate(person, "Beschluss"));
        change(
                () -> house.mandates.mandate(HERE, given.id()),
                () -> house.mandates.change(HERE, given.id(), mandate(person, "Beschluss 2")),
                () -> house.mandates.change(HERE, given.id(), mandate(person, "Beschluss 3")));
        assertThat(house.mandates.mandate(HERE, given.id()).legalBasis()).isEqualTo("Beschluss 2");
    }

    @Test
    void anAbsenceLikewise() {
        String person = house.open(NORTH, "person");
        give(person);
        Absence away = house.absences.enter(HERE, new NewAbsence(NORTH, person, TODAY, TODAY.plusDays(20)));
        change(
                () -> house.absences.absence(HERE, away.id()),
                () -> house.absences.end(HERE, away.id(), new AbsenceEnd(TODAY.plusDays(5))),
                () -> house.absences.end(HERE, away.id(), new AbsenceEnd(TODAY.plusDays(3))));
        assertThat(house.absences.absence(HERE, away.id()).to()).isEqualTo(TODAY.plusDays(5));
    }

    private void give(String person) {
        house.give(HERE, person, Assignment.in(NORTH, Role.COORDINATOR));
    }
}
