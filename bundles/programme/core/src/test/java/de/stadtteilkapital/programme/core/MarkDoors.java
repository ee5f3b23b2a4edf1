package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.ChangedMark;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.MarkEnd;
import de.stadtteilkapital.programme.api.NewMark;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The acts with marks, each in the state that a row of the table of doors names. */
final class MarkDoors {
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;
    private static final byte[] DRAWN = Pictures.drawn("png", 60, 20);

    private final ProgrammeHouse house;
    private final ProgrammeActs acts;
    private final String here;

    MarkDoors(ProgrammeHouse house, ProgrammeActs acts) {
        this.house = house;
        this.acts = acts;
        here = house.district;
    }

    Runnable act(String act, String state, Caller me) {
        if (!"district not there".equals(state)) {
            acts.isThere();
        }
        String kept = house.marks.keep(house.admin, here, DRAWN).digest();
        return switch (act) {
            case "MarkAdmin.marks/2" -> () -> house.marks.marks(me, here);
            case "MarkAdmin.keep/3" ->
                () -> house.marks.keep(
                        me, here, "no picture".equals(state) ? "<svg/>".getBytes(StandardCharsets.UTF_8) : DRAWN);
            case "MarkAdmin.picture/3" ->
                () -> house.marks.picture(me, here, "not there".equals(state) ? "nothing" : kept);
            case "MarkAdmin.add/3" -> () -> house.marks.add(me, here, wanted(state, kept));
            default -> one(act, state, me, kept);
        };
    }

    private static NewMark wanted(String state, String kept) {
        return new NewMark(
                Mark.Kind.FUNDER,
                "Flagge",
                null,
                "Gefördert",
                null,
                null,
                1,
                List.of(Mark.Use.PAGES),
                "before today".equals(state) ? TODAY.minusDays(1) : TODAY,
                "of an unknown picture".equals(state) ? "nothing" : kept);
    }

    private Runnable one(String act, String state, Caller me, String kept) {
        String id = "not there".equals(state) ? "nothing" : there(state, kept).id();
        LocalDate last = "ends before today".equals(state) ? TODAY.minusDays(1) : TODAY;
        return switch (act) {
            case "MarkAdmin.mark/3" -> () -> house.marks.mark(me, here, id);
            case "MarkAdmin.possible/3" -> () -> house.marks.possible(me, here, id);
            case "MarkAdmin.change/4" ->
                () -> house.marks.change(
                        me, here, id, new ChangedMark("Fahne", null, null, null, null, 2, List.of(Mark.Use.LETTERS)));
            case "MarkAdmin.end/4" -> () -> house.marks.end(me, here, id, new MarkEnd(last));
            case "MarkAdmin.remove/3" -> () -> house.marks.remove(me, here, id);
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private Mark there(String state, String kept) {
        boolean later = "ends before its first day".equals(state);
        Mark asked = house.marks.add(
                house.admin,
                here,
                new NewMark(
                        Mark.Kind.OFFICE,
                        "Wappen",
                        null,
                        null,
                        null,
                        null,
                        1,
                        List.of(Mark.Use.PAGES),
                        later ? TODAY.plusDays(9) : TODAY,
                        kept));
        switch (state) {
            case "holds", "ends before today", "ends before its first day" -> {}
            case "has stood" -> house.clock.set(TODAY.plusDays(1));
            case "ended" -> {
                house.marks.end(house.admin, here, asked.id(), new MarkEnd(TODAY));
                house.clock.set(TODAY.plusDays(1));
            }
            default -> throw new AssertionError("nobody told how to bring about: " + state);
        }
        return asked;
    }
}
