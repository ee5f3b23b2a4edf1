package de.stadtteilkapital.platform.api.acts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.HouseRight;
import de.stadtteilkapital.platform.api.identity.Right;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PossibleTest {
    private static final Text FIRST = Text.same("open the door first");

    enum DoorAct implements Act {
        OPEN,
        ENTER,
        PAINT,
        SELL;

        @Override
        public Text label() {
            return Text.same(name());
        }

        @Override
        public Right right() {
            return HouseRight.OPERATE;
        }
    }

    private static Possibility ofAClosedDoor(DoorAct act) {
        return switch (act) {
            case OPEN, SELL -> Possibility.now();
            case ENTER -> Possibility.later(FIRST);
            case PAINT -> Possibility.never(Text.same("it is of glass"));
        };
    }

    @Test
    void whatIsTimeIsToldAndWhatComesLaterWithItsReasonAndNothingElse() {
        assertThat(Possible.of(
                        Stream.of(DoorAct.values()),
                        act -> act != DoorAct.SELL,
                        PossibleTest::ofAClosedDoor,
                        "house",
                        "door"))
                .extracting(Possible::act, Possible::reason)
                .containsExactly(tuple(DoorAct.OPEN, null), tuple(DoorAct.ENTER, FIRST));
    }

    @Test
    void anActAsksTheSameTable() {
        assertThatCode(ofAClosedDoor(DoorAct.OPEN)::require).doesNotThrowAnyException();
        Refusal refusal = catchThrowableOfType(Refusal.class, ofAClosedDoor(DoorAct.ENTER)::require);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail()).isEqualTo(FIRST);
    }
}
