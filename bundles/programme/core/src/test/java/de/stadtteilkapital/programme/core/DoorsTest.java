package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.AreaAdmin;
import de.stadtteilkapital.programme.api.CodeListAdmin;
import de.stadtteilkapital.programme.api.DistrictAdmin;
import de.stadtteilkapital.programme.api.MarkAdmin;
import de.stadtteilkapital.programme.api.NeedAdmin;
import de.stadtteilkapital.programme.api.ParameterAdmin;
import de.stadtteilkapital.programme.api.PlanAdmin;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.programme.api.RoundAdmin;
import de.stadtteilkapital.programme.api.TextAdmin;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each act of the programme by everybody in each state, as the table says. */
@OnBothDatabases
class DoorsTest {
    /** Those whose acts are called like others', so that their name stands before them. */
    private static final Set<Class<?>> NAMED = Set.of(
            DistrictAdmin.class,
            AreaAdmin.class,
            PlanAdmin.class,
            NeedAdmin.class,
            CodeListAdmin.class,
            MarkAdmin.class,
            TextAdmin.class,
            DistrictTexts.class);

    private static final AtomicInteger DISTRICTS = new AtomicInteger();

    /** One row: who is let through, or refused with which status. */
    private record Door(String act, String state, List<String> outcomes) {
        static Door of(String line) {
            List<String> cells = List.of(line.split("; "));
            return new Door(cells.get(0), cells.get(1), cells.subList(2, cells.size()));
        }
    }

    private final Database kind;

    DoorsTest(Database kind) {
        this.kind = kind;
    }

    private static List<Door> table() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DoorsTest.class.getResourceAsStream("/doors/programme.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Door::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the table's columns. */
    private static List<List<Caller>> people(String here) {
        Set<Role> others = EnumSet.complementOf(EnumSet.of(Role.ADMIN, Role.COORDINATOR, Role.AUDITOR));
        return List.of(
                List.of(Caller.PUBLIC),
                List.of(ProgrammeHouse.of(Role.ADMIN, here)),
                List.of(ProgrammeHouse.of(Role.COORDINATOR, here), Caller.house("module", here)),
                List.of(ProgrammeHouse.of(Role.AUDITOR, here)),
                others.stream().map(role -> ProgrammeHouse.of(role, here)).toList(),
                List.of(
                        ProgrammeHouse.of(Role.ADMIN, "anderswo"),
                        ProgrammeHouse.of(Role.COORDINATOR, "anderswo"),
                        Caller.house("module", "anderswo")));
    }

    @Test
    void everyActOfTheContractHasItsRows() {
        Set<String> acts = Stream.of(
                        ProgrammeService.class,
                        ProgrammeAdmin.class,
                        ParameterAdmin.class,
                        RoundAdmin.class,
                        CodeBook.class,
                        DistrictAdmin.class,
                        AreaAdmin.class,
                        PlanAdmin.class,
                        NeedAdmin.class,
                        CodeListAdmin.class,
                        MarkAdmin.class,
                        TextAdmin.class,
                        DistrictTexts.class)
                .flatMap(contract -> Stream.of(contract.getDeclaredMethods()))
                .filter(method -> !method.isSynthetic())
                .map(DoorsTest::act)
                .collect(Collectors.toSet());

        assertThat(table().stream().map(Door::act).collect(Collectors.toSet())).isEqualTo(acts);
    }

    private static String act(Method method) {
        String act = method.getName() + "/" + method.getParameterCount();
        Class<?> contract = method.getDeclaringClass();
        return NAMED.contains(contract) ? contract.getSimpleName() + "." + act : act;
    }

    @Test
    void everyDoorIsAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (Door door : table()) {
            // each row in a district of its own: nothing need be cleared between them
            for (int column = 0; column < door.outcomes().size(); column++) {
                for (int i = 0; i < people("").get(column).size(); i++) {
                    String here = "district-" + DISTRICTS.incrementAndGet();
                    Caller caller = people(here).get(column).get(i);
                    String outcome = outcome(door, new ProgrammeHouse(kind, here), caller);
                    if (!outcome.equals(door.outcomes().get(column))) {
                        wrong.add("%s, %s, %s: %s instead of %s"
                                .formatted(
                                        door.act(),
                                        door.state(),
                                        caller.roles(),
                                        outcome,
                                        door.outcomes().get(column)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String outcome(Door door, ProgrammeHouse house, Caller caller) {
        Runnable act = new ProgrammeActs(house).act(door.act(), door.state(), caller);
        int before = house.events.all().size();
        try {
            act.run();
            return "yes";
        } catch (Refusal refusal) {
            assertThat(house.events.all()).as("what is refused leaves no event").hasSize(before);
            return Integer.toString(refusal.kind().status());
        }
    }
}
