package de.stadtteilkapital.programme.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.modules.Whiteboard;
import de.stadtteilkapital.platform.api.setup.DistrictUse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** While a room is away nobody knows what belongs to a district, and people are told which one, by its name. */
class ReferringTest {
    private static final Text NOT_THERE = new Text(
            "Der Raum „Konten und Mandate“ ist gerade nicht da, um zu sehen, ob etwas dazu gehört.",
            "The room “Accounts and mandates” is away right now, to see whether anything belongs to it.");

    private final Referring referring =
            new Referring(Whiteboard.fixed(room("applications"), room("committee"), room("finance")));

    private static DistrictUse room(String name) {
        return new DistrictUse() {
            @Override
            public String room() {
                return name;
            }

            @Override
            public List<Text> ofDistrict(String district) {
                return List.of();
            }
        };
    }

    @Test
    void whoLooksIsToldThatItIsNotPossibleYet() {
        assertThat(referring.ofDistrict("here", List.of())).isEqualTo(Possibility.later(NOT_THERE));
    }

    @Test
    void whoRemovesIsRefusedForNow() {
        assertThatThrownBy(referring::requireAll).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
            assertThat(refusal.detail()).isEqualTo(NOT_THERE);
        });
    }
}
