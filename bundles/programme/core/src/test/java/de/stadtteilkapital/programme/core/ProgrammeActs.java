package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.CodedField;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.programme.api.AskedSetting;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingArea;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterDefinition;
import de.stadtteilkapital.programme.api.ParameterKinds;
import de.stadtteilkapital.programme.api.Street;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** The acts of the programme's contract, each in the state that a row of the table of doors names. */
final class ProgrammeActs {
    private static final Parameter<Integer> QUORUM =
            new Parameter<>("committee.quorumLeast", 3, ParameterKinds.wholeNumber(1, 999), "VwVfG § 90");

    private final ProgrammeHouse house;
    private final String here;

    ProgrammeActs(ProgrammeHouse house) {
        this.house = house;
        here = house.district;
    }

    /** Brings the state about and answers the act. */
    Runnable act(String act, String state, Caller me) {
        return switch (act.replaceFirst("[^.]*$", "")) {
            case "" -> unnamed(act, state, me);
            case "NeedAdmin." -> new NeedDoors(house, this).act(act, state, me);
            case "TextAdmin.", "DistrictTexts." -> new TextDoors(house).act(act, state, me);
            case "CodeListAdmin." -> new CodeDoors(house, this).act(act, state, me);
            case "MarkAdmin." -> new MarkDoors(house, this).act(act, state, me);
            default -> new SetUpDoors(house, this).act(act, state, me);
        };
    }

    private Runnable unnamed(String act, String state, Caller me) {
        return switch (act) {
            case "district/1" -> district(state);
            case "districts/1" -> () -> house.programme.districts(PageRequest.first());
            case "rounds/1" -> () -> house.programme.rounds(PageRequest.first());
            case "goals/1" -> () -> house.programme.goals(PageRequest.first());
            case "goalsToday/1" -> () -> house.programme.goalsToday(here);
            case "goalsOn/2" -> () -> house.programme.goalsOn(here, ProgrammeHouse.TODAY);
            case "round/1" -> round(state);
            case "goal/1" -> goal(state);
            case "roundNames/2" -> () -> house.programme.roundNames(me, List.of("nothing"));
            case "needs/1" -> () -> house.programme.needs(here);
            case "needsToday/1" -> () -> house.programme.needsToday(here);
            case "marksOnPages/1" -> () -> house.programme.marksOnPages(List.of(here));
            case "needNames/2" -> () -> house.programme.needNames(me, List.of("nothing"));
            case "goalNames/2" -> () -> house.programme.goalNames(me, List.of("nothing"));
            case "objections/2", "objections/3" -> objections(state);
            case "codeList/1" -> () -> house.programme.codeList(list(state));
            case "codeList/2" -> () -> house.programme.codeList(list(state), here);
            case "parameter/2" -> parameter(state);
            case "deadline/1" -> () -> house.programme.deadline(state.equals("not there") ? "nowhere" : house.district);
            case "putDistrict/2" -> putDistrict(state, me);
            case "plan/2" -> plan(state, me);
            case "round/2", "possible/2", "touched/3", "change/3", "close/2", "remove/2", "following/2" ->
                new RoundDoors(house, this).act(act, state, me);
            case "addGoal/4" -> addGoal(state, me);
            case "setParameter/4" -> setParameter(state, me);
            case "parameters/2", "parameter/3", "possible/3" -> parameters(act, state, me);
            case "set/4", "touched/4" -> set(act, state, me);
            case "withdraw/4" -> withdraw(state, me);
            default -> throw new AssertionError("nobody told how to do " + act);
        };
    }

    private static AssertionError untold(String state) {
        return new AssertionError("nobody told how to bring about: " + state);
    }

    private static String list(String state) {
        return switch (state) {
            case "there" -> "indicator";
            case "not there" -> "nothing";
            default -> throw untold(state);
        };
    }

    private District district() {
        return district(here, "D" + here.replaceAll("\\D", ""));
    }

    private static District district(String id, String prefix) {
        return new District(
                id,
                "Hamm-Norden",
                "Programm",
                Money.of("10000.00"),
                prefix,
                SetUpDoors.OFFICE,
                List.of(new FundingArea("Norden", List.of(Street.whole("Sorauer Straße")))));
    }

    private NewRound newRound(LocalDate start, LocalDate end, String share) {
        return new NewRound(here, "2026/27", start, end, start.plusMonths(3), new BigDecimal(share));
    }

    NewRound newRound() {
        return newRound(ProgrammeHouse.TODAY, ProgrammeHouse.TODAY.plusYears(1), "0.20");
    }

    void isThere() {
        house.programme.putDistrict(house.admin, district());
    }

    private Runnable district(String state) {
        switch (state) {
            case "there" -> isThere();
            case "not there" -> {}
            default -> throw untold(state);
        }
        return () -> house.programme.district(here);
    }

    private Runnable round(String state) {
        isThere();
        String there = house.rounds.plan(house.admin, newRound()).id();
        return switch (state) {
            case "there" -> () -> house.programme.round(there);
            case "not there" -> () -> house.programme.round("nothing");
            default -> throw untold(state);
        };
    }

    private Runnable goal(String state) {
        isThere();
        String there = house.programme.addGoal(house.admin, here, "Ziel", "1").id();
        return switch (state) {
            case "there" -> () -> house.programme.goal(there);
            case "not there" -> () -> house.programme.goal("nothing");
            default -> throw untold(state);
        };
    }

    private Runnable objections(String state) {
        if ("beside a catalogue with an empty code".equals(state)) {
            house.addIndicator(here, "");
        }
        return () -> house.programme.objections(here, List.of(new CodedField("/indicator", "indicator", "NOWHERE")));
    }

    private void declare() {
        house.declare(ParameterDefinition.of(QUORUM, Text.same("quorum")));
    }

    private Runnable parameter(String state) {
        declare();
        switch (state) {
            case "not set" -> {}
            case "set" -> house.programme.setParameter(house.admin, here, QUORUM.key(), "5");
            case "set to nonsense past the check" -> past();
            default -> throw untold(state);
        }
        return () -> house.programme.parameter(here, QUORUM);
    }

    private void past() {
        try {
            house.byHand("insert into programme_setting (district, parameter_key, valid_from, parameter_value, set_by,"
                    + " set_at) values ('" + here + "', '" + QUORUM.key()
                    + "', date('2026-01-01'), 'many', 'nobody', current_timestamp)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Runnable putDistrict(String state, Caller me) {
        if ("not there, its id no part of a path".equals(state)) {
            return () -> house.programme.putDistrict(me, district(here + "/x", "DX"));
        }
        if ("not there, its prefix in small letters".equals(state)) {
            return () -> house.programme.putDistrict(me, district(here, "hn"));
        }
        if ("not there, its prefix another's".equals(state)) {
            String other = here + "-nord";
            District first = district(other, district().fileNumberPrefix());
            house.programme.putDistrict(ProgrammeHouse.of(Role.ADMIN, other), first);
        } else {
            district(state);
        }
        return () -> house.programme.putDistrict(me, district());
    }

    private Runnable plan(String state, Caller me) {
        if (!"district not there".equals(state)) {
            isThere();
        }
        return switch (state) {
            case "district there", "district not there" -> () -> house.rounds.plan(me, newRound());
            case "ends before it begins" ->
                () -> house.rounds.plan(me, newRound(ProgrammeHouse.TODAY, ProgrammeHouse.TODAY.minusDays(1), "0.20"));
            case "coordination takes all of it" ->
                () -> house.rounds.plan(me, newRound(ProgrammeHouse.TODAY, ProgrammeHouse.TODAY.plusYears(1), "1.00"));
            default -> throw untold(state);
        };
    }

    private Runnable addGoal(String state, Caller me) {
        if (!"district not there".equals(state)) {
            isThere();
        }
        return switch (state) {
            case "district there", "district not there" ->
                () -> house.programme.addGoal(me, here, "Nachbarschaften beleben", "1");
            case "without a title" -> () -> house.programme.addGoal(me, here, " ", "1");
            default -> throw untold(state);
        };
    }

    private Runnable setParameter(String state, Caller me) {
        declare();
        house.programme.setParameter(house.admin, here, QUORUM.key(), "5");
        if ("its room is away".equals(state)) {
            house.declare();
        }
        return switch (state) {
            case "declared", "its room is away" -> () -> house.programme.setParameter(me, here, QUORUM.key(), "6");
            case "back to the default" -> () -> house.programme.setParameter(me, here, QUORUM.key(), null);
            case "wrong value" -> () -> house.programme.setParameter(me, here, QUORUM.key(), "many");
            case "unknown key" -> () -> house.programme.setParameter(me, here, "committee.quorumMost", "6");
            default -> throw untold(state);
        };
    }

    private Runnable parameters(String act, String state, Caller me) {
        switch (state) {
            case "declared" -> declare();
            case "its room is away" -> house.declare();
            default -> throw untold(state);
        }
        return switch (act) {
            case "parameters/2" -> () -> house.parameters.parameters(me, here);
            case "parameter/3" -> () -> house.parameters.parameter(me, here, QUORUM.key());
            default -> () -> house.parameters.possible(me, here, QUORUM.key());
        };
    }

    private Runnable set(String act, String state, Caller me) {
        declare();
        if ("its room is away".equals(state)) {
            house.declare();
        }
        AskedSetting asked = asked(state, ProgrammeHouse.TODAY);
        return "set/4".equals(act)
                ? () -> house.parameters.set(me, here, QUORUM.key(), asked)
                : () -> house.parameters.touched(me, here, QUORUM.key(), asked);
    }

    private static AskedSetting asked(String state, LocalDate today) {
        return switch (state) {
            case "declared", "its room is away" -> new AskedSetting("6", null);
            case "from tomorrow on" -> new AskedSetting("6", today.plusDays(1));
            case "from yesterday on" -> new AskedSetting("6", today.minusDays(1));
            case "wrong value" -> new AskedSetting("many", null);
            default -> throw untold(state);
        };
    }

    private Runnable withdraw(String state, Caller me) {
        declare();
        LocalDate tomorrow = ProgrammeHouse.TODAY.plusDays(1);
        house.parameters.set(house.admin, here, QUORUM.key(), new AskedSetting("6", tomorrow));
        return switch (state) {
            case "holds from tomorrow on" -> () -> house.parameters.withdraw(me, here, QUORUM.key(), tomorrow);
            case "holds already", "holds already, a case dealt with since", "held until today" -> {
                house.parameters.set(house.admin, here, QUORUM.key(), new AskedSetting("5", null));
                if (state.endsWith("since")) {
                    house.dealtWith.put("1", "HN-2026-0001");
                }
                if (state.startsWith("held")) {
                    house.clock.set(tomorrow);
                }
                yield () -> house.parameters.withdraw(me, here, QUORUM.key(), ProgrammeHouse.TODAY);
            }
            case "none of the day" -> () -> house.parameters.withdraw(me, here, QUORUM.key(), tomorrow.plusDays(1));
            default -> throw untold(state);
        };
    }
}
