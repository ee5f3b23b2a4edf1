package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.Database;
import de.stadtteilkapital.platform.testing.OnBothDatabases;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.AskedText;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.Land;
import de.stadtteilkapital.programme.api.NewDistrict;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A district goes with what nobody else names, and not while something of it is being entered. */
@OnBothDatabases
class DistrictRemovalTest {
    private static final String HERE = "removed-70051";

    private final ProgrammeHouse house;

    DistrictRemovalTest(Database kind) {
        house = new ProgrammeHouse(kind, HERE).cleared();
        house.declare(ParameterDefinition.of(GrantCeiling.PARAMETER, Text.same("ceiling")));
        house.declareTexts(TextDoors.CLOSING);
        house.districts.found(
                house.admin,
                new NewDistrict(
                        HERE, "Nord", "Programm", Money.of("9000.00"), "R70051", SetUpDoors.OFFICE, Land.NW, null));
    }

    private void enter(String what) {
        switch (what) {
            case "a round" -> house.rounds.plan(house.admin, new ProgrammeActs(house).newRound());
            case "areas" -> house.areas.set(house.admin, HERE, SetUpDoors.areas(null));
            case "a goal" -> house.programme.addGoal(house.admin, HERE, "Ziel", "1");
            case "a text" ->
                house.texts.set(house.admin, HERE, TextDoors.CLOSING.key(), new AskedText("{betrag}", null, null));
            case "a parameter" ->
                house.parameters.set(house.admin, HERE, "programme.maxGrant", new AskedSetting("5000.00", null));
            default -> throw new AssertionError(what);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a round", "areas", "a goal", "a text", "a parameter"})
    void whoRemovesItWaitsForWhoEntersSomethingAndThenSeesIt(String what) {
        CompletableFuture<?> removal = house.transactions().required(() -> {
            enter(what);
            CompletableFuture<?> waiting = CompletableFuture.runAsync(() -> house.districts.remove(house.admin, HERE));
            assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            return waiting;
        });
        assertThatThrownBy(removal::join)
                .cause()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(house.districts.district(house.admin, HERE).name()).isEqualTo("Nord");
    }

    @Test
    void picturesThatNoMarkNamesGoWithIt() {
        String digest = house.marks
                .keep(house.admin, HERE, Pictures.drawn("png", 60, 20))
                .digest();
        house.districts.remove(house.admin, HERE);
        assertThatThrownBy(() -> house.marks.picture(house.admin, HERE, digest))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }
}
