package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.CodeEnd;
import de.stadtteilkapital.programme.api.CodeName;
import de.stadtteilkapital.programme.api.CodePlace;
import de.stadtteilkapital.programme.api.NewCode;
import java.time.LocalDate;

/** The acts with code lists, each in the state that a row of the table of doors names. */
final class CodeDoors {
    private static final LocalDate TODAY = ProgrammeHouse.TODAY;
    private static final String OWN = "NEIGHBOURS";

    private final ProgrammeHouse house;
    private final ProgrammeActs acts;
    private final String here;

    CodeDoors(ProgrammeHouse house, ProgrammeActs acts) {
        this.house = house;
        this.acts = acts;
        here = house.district;
    }

    Runnable act(String act, String state, Caller me) {
        if (!"district not there".equals(state)) {
            acts.isThere();
        }
        String list = switch (state) {
            case "no such list" -> "colours";
            case "fixed" -> "budgetLine";
            default -> "targetGroup";
        };
        String code = switch (state) {
            case "no such code" -> "PIRATES";
            case "of the house", "the house's name back" -> "CHILDREN";
            case "fixed" -> "OTHER";
            default -> OWN;
        };
        if (OWN.equals(code) && !"district not there".equals(state) && !"CodeListAdmin.add/4".equals(act)) {
            own(state, list);
        }
        return switch (act) {
            case "CodeListAdmin.lists/2" -> () -> house.lists.lists(me, here);
            case "CodeListAdmin.list/3" -> () -> house.lists.list(me, here, list);
            case "CodeListAdmin.possible/3" -> () -> house.lists.possible(me, here, list);
            case "CodeListAdmin.add/4" -> add(state, me, list);
            case "CodeListAdmin.rename/5" ->
                () -> house.lists.rename(
                        me,
                        here,
                        list,
                        code,
                        state.endsWith("name back") ? new CodeName(null, null) : new CodeName("Anders", "Otherwise"));
            case "CodeListAdmin.move/5" ->
                () -> house.lists.move(me, here, list, code, new CodePlace("behind the last".equals(state) ? 99 : 1));
            case "CodeListAdmin.end/5" ->
                () -> house.lists.end(
                        me,
                        here,
                        list,
                        code,
                        new CodeEnd("before yesterday".equals(state) ? TODAY.minusDays(2) : TODAY.minusDays(1)));
            case "CodeListAdmin.remove/4" -> () -> house.lists.remove(me, here, list, code);
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private void own(String state, String list) {
        if ("no such list".equals(state)) {
            return;
        }
        house.lists.add(house.admin, here, list, new NewCode(OWN, "Nachbarn", "Neighbours", null));
        switch (state) {
            case "in use" -> house.usedCodes.add(OWN);
            case "ended" -> house.lists.end(house.admin, here, list, OWN, new CodeEnd(TODAY.minusDays(1)));
            default -> {}
        }
    }

    private Runnable add(String state, Caller me, String list) {
        String code = "there already".equals(state) ? "CHILDREN" : OWN;
        LocalDate from = "before today".equals(state) ? TODAY.minusDays(1) : null;
        return () -> house.lists.add(me, here, list, new NewCode(code, "Nachbarn", "Neighbours", from));
    }
}
