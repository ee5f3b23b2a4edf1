package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.applications.api.ApplicationParameters;
import de.stadtteilkapital.committee.api.CommitteeParameters;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.ParameterCatalogue;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import de.stadtteilkapital.programme.api.RoundAdmin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Founds the district where it is not there yet, and says what must not be missed while this bundle is away. */
@Component(service = Setup.class, immediate = true)
public final class Setup {
    private static final Caller HOUSE = Caller.house("example", Example.ID);
    private static final MonthDay LAST_DAY_TO_APPLY = MonthDay.of(Month.OCTOBER, 31);

    @Activate
    public Setup(
            @Reference ProgrammeAdmin programme,
            @Reference RoundAdmin rounds,
            @Reference BusinessClock clock,
            @Reference(target = "(" + ParameterCatalogue.ROOM + "=applications)") ParameterCatalogue applications,
            @Reference(target = "(" + ParameterCatalogue.ROOM + "=committee)") ParameterCatalogue committee,
            @Reference(target = "(" + ParameterCatalogue.ROOM + "=finance)") ParameterCatalogue finance) {
        programme.putDistrict(HOUSE, Example.DISTRICT);
        set(
                programme,
                ApplicationParameters.REQUIRED_RULES.key(),
                String.join(",", AssociationsOnly.MARK.rule(), CalendarYear.MARK.rule()));
        set(programme, CommitteeParameters.VOTING_RULE.key(), TwoThirds.RULE);
        set(programme, "finance.timelyUseWindow", "P6W");
        if (programme
                .rounds(PageRequest.of(Map.of("district", Example.ID)))
                .items()
                .isEmpty()) {
            openRound(rounds, clock.today());
            programme.addGoal(HOUSE, Example.ID, "Nachbarschaften beleben", "1");
        }
    }

    private static void set(ProgrammeAdmin programme, String key, String value) {
        programme.setParameter(HOUSE, Example.ID, key, value);
    }

    /** The calendar year for which one can still apply. */
    private static void openRound(RoundAdmin rounds, LocalDate today) {
        LocalDate deadline = LAST_DAY_TO_APPLY.atYear(today.getYear());
        int year = today.isAfter(deadline) ? today.getYear() + 1 : today.getYear();
        rounds.plan(
                HOUSE,
                new NewRound(
                        Example.ID,
                        "Förderjahr " + year,
                        LocalDate.of(year, Month.JANUARY, 1),
                        LocalDate.of(year, Month.DECEMBER, 31),
                        LAST_DAY_TO_APPLY.atYear(year),
                        new BigDecimal("0.15")));
    }
}
