package de.stadtteilkapital.itests.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.stadtteilkapital.platform.testing.Containers;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.Demonstration;
import de.stadtteilkapital.platform.testing.Karaf;
import de.stadtteilkapital.platform.testing.OwnKarafTest;
import de.stadtteilkapital.platform.testing.Road;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Whatever finance and committee do in whatever order, the round's money is what an oracle says that shares nothing with
 * the house, after every act and to the cent; and in the end all witnesses agree.
 */
@OwnKarafTest
abstract class RandomWalk {
    private static final int ACTS = Integer.getInteger("test.acts", 1000);
    private static final long SEED = Long.getLong("test.seed", 20261202L);
    private static final int PROJECTS = 40;
    private static final String[] IBANS = {
        "DE89370400440532013000", "DE02120300000000202051", "DE02500105170137075030"
    };

    private final Database database;

    RandomWalk(Database database) {
        this.database = database;
    }

    @Test
    void theMoneyIsWhatTheOracleSaysAfterEveryAct(Containers containers) {
        try (Karaf karaf = containers.fresh("walk-" + database.name().toLowerCase(Locale.ROOT), database)) {
            House house = new House(Demonstration.start(karaf), SEED);
            apply(house);
            Map<String, Integer> done = walk(house);
            assertThat(done.keySet())
                    .as("acts that were done, seed " + SEED)
                    .contains("carried", "lost", "receipt", "rest", "surplus", "given", "audit", "recovery", "closure");
            assertThat(karaf.console("kapital:audit").strip()).endsWith(" 0 differences");
        }
    }

    private static void apply(House house) {
        Road road = house.road;
        String goal = road.goals().at("/0/id").asText();
        String[] sponsors = new String[IBANS.length];
        for (int i = 0; i < sponsors.length; i++) {
            sponsors[i] = road.sponsor("traeger" + (i + 1), "Verein " + (i + 1), "ASSOCIATION", IBANS[i]);
        }
        for (int i = 0; i < PROJECTS; i++) {
            long asked = 50_000 + house.upTo(700_000);
            LocalDate start = house.today.plusDays(20L + house.random.nextInt(60));
            LocalDate end = start.plusDays(20L + house.random.nextInt(120));
            String account = "traeger" + (i % sponsors.length + 1);
            Map<String, Object> draft = new HashMap<>(Map.of(
                    "district", Road.DISTRICT,
                    "round", house.round,
                    "sponsor", sponsors[i % sponsors.length],
                    "title", "Vorhaben " + i,
                    "summary", "Gemeinsam lernen",
                    "projectType", "INDIVIDUAL_INTEGRATION",
                    "features", List.of(),
                    "goal", goal,
                    "targetGroups", List.of("MIGRANTS")));
            draft.put("start", start);
            draft.put("end", end);
            draft.put(
                    "financingPlan",
                    List.of(Map.of("line", "FEES", "description", "Honorare", "amount", Cents.text(asked))));
            draft.put("indicators", List.of(Map.of("code", "PARTICIPANTS", "target", 8)));
            draft.put(
                    "declarations",
                    Map.of("notStarted", true, "noOtherFunding", true, "participantsFromArea", true));
            String application = road.apply(account, draft);
            road.check(application);
            road.preAssess(application);
            house.oracle.projects.add(new Project(account, application, asked, start, end));
        }
    }

    /** How often each act was done, by the first word of what it says of itself. */
    private static Map<String, Integer> walk(House house) {
        List<Supplier<String>> acts = acts(house);
        Map<String, Integer> done = new TreeMap<>();
        for (int i = 0; i < ACTS; ) {
            String act = acts.get(house.random.nextInt(acts.size())).get();
            if (act != null) {
                JsonNode budget = house.budget();
                house.oracle.agreesWith(budget, "act " + ++i + " of seed " + SEED + ": " + act);
                done.merge(act.split(" ")[0], 1, Integer::sum);
            }
        }
        return done;
    }

    private static List<Supplier<String>> acts(House house) {
        CommitteeActs committee = new CommitteeActs(house);
        GrantActs grants = new GrantActs(house);
        CallActs calls = new CallActs(house);
        UseActs use = new UseActs(house);
        return List.of(
                committee::meet,
                committee::comeAndGo,
                committee::vote,
                committee::vote,
                committee::minutes,
                grants::tranche,
                grants::grant,
                grants::accept,
                grants::request,
                grants::request,
                calls::drawUp,
                calls::dispatch,
                calls::receive,
                calls::receive,
                calls::giveUp,
                calls::clarify,
                calls::prepare,
                calls::prepare,
                calls::pay,
                use::voucher,
                use::giveBack,
                use::interim,
                use::prove,
                use::audit,
                use::repay,
                use::close,
                () -> pass(house));
    }

    /** Some days go by. */
    private static String pass(House house) {
        if (!house.chance(25)) {
            return null;
        }
        house.moveTo(house.today.plusDays(1L + house.random.nextInt(6)));
        return "days go by";
    }
}
