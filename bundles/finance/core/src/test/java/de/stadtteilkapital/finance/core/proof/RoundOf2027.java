package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.testing.fakes.Holidays;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What a test needs to know of the programme: a round that is the year 2027, and defaults but for what it sets. */
final class RoundOf2027 implements UseSettings {
    boolean reuse = true;

    @Override
    public <T> T parameter(String district, Parameter<T> parameter) {
        return parameter.equals(UseParameters.REUSE)
                ? parameter.kind().read(Boolean.toString(reuse))
                : parameter.standard();
    }

    @Override
    public Deadline deadline(String district) {
        return Holidays.NORTH_RHINE_WESTPHALIA;
    }

    @Override
    public FundingRound round(String id) {
        LocalDate start = LocalDate.of(2027, 1, 1);
        return new FundingRound(
                id,
                UseFixture.DISTRICT,
                "2027",
                start,
                start.plusYears(1).minusDays(1),
                start,
                BigDecimal.ZERO,
                FundingRound.State.OPEN);
    }

    @Override
    public Map<String, Text> budgetLines(String district) {
        return Map.of();
    }
}
