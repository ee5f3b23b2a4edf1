package de.stadtteilkapital.districts.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Assignment;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.RoomDatabase;
import de.stadtteilkapital.platform.testing.fakes.NotedEvents;
import de.stadtteilkapital.platform.testing.fakes.SetClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who moves the clock of the demonstration. */
@OnBothDatabases
class DemonstrationClockTest {
    private final NotedEvents events = new NotedEvents();
    private final Transactions transactions;
    private final DemonstrationClock clock;

    DemonstrationClockTest(Database kind) {
        RoomDatabase database = RoomDatabase.on(kind);
        transactions = database.transactions();
        StoredClockOffset stored = new StoredClockOffset(database.store(), transactions);
        clock = new DemonstrationClock(stored, new SetClock(LocalDate.of(2026, 11, 23)), events);
    }

    private static Caller of(Role role, String district) {
        return new Caller(
                "someone", "Jemand", List.of(new Assignment(role, district, null, null, List.of())), Set.of());
    }

    /** The offset only grows, and both databases outlive a test: each asks for a day more than there is. */
    private NewOffset ahead() {
        int days = Integer.parseInt(clock.standing().offset().replaceAll("\\D", ""));
        return new NewOffset("P" + (days + 1) + "D");
    }

    private DemonstrationClock.Standing move(Caller me, NewOffset offset) {
        return transactions.required(() -> clock.move(me, offset));
    }

    @Test
    void anAdminOfTheDemonstrationsDistrictMovesIt() {
        NewOffset offset = ahead();

        assertThat(move(of(Role.ADMIN, "hamm-norden"), offset).offset()).isEqualTo(offset.offset());
        assertThat(events.types()).containsExactly("demonstration.clockMoved");
    }

    @Test
    void nobodyElseDoes() {
        for (Caller other : List.of(
                of(Role.ADMIN, "example"),
                of(Role.COORDINATOR, "hamm-norden"),
                of(Role.FINANCE_OFFICER, "hamm-norden"),
                Caller.PUBLIC)) {
            assertThatThrownBy(() -> move(other, ahead()))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        }
        assertThat(events.all()).isEmpty();
    }
}
