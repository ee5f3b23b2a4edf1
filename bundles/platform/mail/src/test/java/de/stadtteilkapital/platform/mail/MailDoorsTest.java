package de.stadtteilkapital.platform.mail;

import static de.stadtteilkapital.platform.mail.MailHouse.NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.mail.MailAct;
import de.stadtteilkapital.platform.api.mail.MailFailure;
import de.stadtteilkapital.platform.api.mail.MailService;
import de.stadtteilkapital.platform.api.mail.MailState;
import de.stadtteilkapital.platform.persistence.Transactions;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.platform.testing.doors.DoorTable;
import de.stadtteilkapital.platform.testing.doors.Doors;
import de.stadtteilkapital.platform.testing.doors.Things;
import de.stadtteilkapital.platform.testing.doors.Things.Thing;
import de.stadtteilkapital.platform.testing.fakes.Callers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who sees which mails and does what with them, as {@code doors.txt} has it. */
@OnBothDatabases
class MailDoorsTest {
    private static final String SOUTH = "anderswo";
    private static final PageRequest ALL = new PageRequest(PageRequest.MOST, null, null, Map.of(), null);

    private final MailHouse house;
    private final Doors doors;

    MailDoorsTest(Database kind) {
        house = new MailHouse(kind, MailHouse.plain(1), null);
        Transactions transactions = house.database.transactions();
        doors = new Doors(transactions, house.events::clear);
    }

    @Test
    void eachDoorOpensForThoseOfItsRowAlone() {
        doors.person("public", Caller.PUBLIC);
        for (Role role : Role.values()) {
            doors.person(role.code(), Callers.in(NORTH, role));
        }
        doors.person("office of the north", Callers.office(NORTH, "jobcenter"));
        doors.person("admin elsewhere", Callers.in(SOUTH, Role.ADMIN));
        Things mails = Things.in(MailState.class, this::mail);
        doors.room(MailService.class, house.desk)
                .reads("mail", mails, (s, me, t) -> s.mail(me, t.id()))
                .reads(
                        "mails",
                        mails,
                        (s, me, t) -> s.mails(me, ALL).items().stream()
                                        .anyMatch(one -> one.id().equals(t.id()))
                                ? "shown"
                                : "hidden")
                .reads("possible", mails, (s, me, t) -> told(s.possible(me, t.id())))
                .changes("retry", mails, (s, me, t) -> s.retry(me, t.id()))
                .changes("drop", mails, (s, me, t) -> s.drop(me, t.id()));
        assertThat(doors.faults(DoorTable.beside(MailDoorsTest.class, "doors.txt")))
                .isEmpty();
    }

    /** Both acts are always told alike. */
    private static String told(List<Possible> possible) {
        if (possible.isEmpty()) {
            return "none";
        }
        assertThat(possible).extracting(Possible::act).containsExactly(MailAct.RETRY, MailAct.DROP);
        return possible.stream().allMatch(each -> each.reason() == null) ? "now" : "later";
    }

    private Thing mail(MailState state) {
        house.outbox.send("uwe", NORTH, MailHouse.GREETING, state.name());
        String id = house.desk.mails(Callers.in(NORTH, Role.ADMIN), ALL).items().stream()
                .filter(one -> one.state() == MailState.WAITING && one.tries() == 0)
                .findFirst()
                .orElseThrow()
                .id();
        house.mails.claim(house.clock.now(), Duration.ofDays(1));
        switch (state) {
            case WAITING -> house.mails.tryAt(id, house.clock.now().plusSeconds(1), MailFailure.UNREACHABLE);
            case SET_ASIDE -> house.mails.setAside(id, MailFailure.UNREACHABLE);
            default -> house.mails.end(id, state, house.clock.now());
        }
        return new Thing(id, "");
    }
}
