package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ChangedRound;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.TouchedCase;
import java.time.LocalDate;
import java.util.List;

/** The acts on a round, each in the state that a row of the table of doors names. */
final class RoundDoors {
    private final ProgrammeHouse house;
    private final FundingRound round;

    RoundDoors(ProgrammeHouse house, ProgrammeActs acts) {
        this.house = house;
        acts.isThere();
        round = house.rounds.plan(house.admin, acts.newRound());
    }

    Runnable act(String act, String state, Caller me) {
        bringAbout(state);
        LocalDate end = "its end before today".equals(state)
                ? ProgrammeHouse.TODAY.minusDays(1)
                : round.end().plusMonths(1);
        ChangedRound asked = new ChangedRound(
                round.name(),
                round.start().isAfter(end) ? end : round.start(),
                end,
                round.submissionDeadline().isAfter(end) ? end : round.submissionDeadline(),
                List.of());
        return switch (act) {
            case "round/2" -> () -> house.rounds.round(me, round.id());
            case "possible/2" -> () -> house.rounds.possible(me, round.id());
            case "touched/3" -> () -> house.rounds.touched(me, round.id(), asked);
            case "change/3" -> () -> house.rounds.change(me, round.id(), asked);
            case "close/2" -> () -> house.rounds.close(me, round.id());
            case "remove/2" -> () -> house.rounds.remove(me, round.id());
            case "following/2" -> () -> house.rounds.following(me, round.id());
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private void bringAbout(String state) {
        switch (state) {
            case "open", "its end before today" -> {}
            case "a granted project in the way" ->
                house.touched.add(new TouchedCase("1", "HN-2026-0001", Text.same("outside"), true));
            case "with a tranche" -> house.kept.add(Text.same("1 Tranche"));
            case "closed already" -> house.rounds.close(house.admin, round.id());
            case "over" -> house.clock.set(round.end().plusDays(1));
            default -> throw new AssertionError("nobody told how to bring about: " + state);
        }
    }
}
