package de.stadtteilkapital.finance.core.persistence.proof;

import de.stadtteilkapital.finance.api.ProjectIncome;
import de.stadtteilkapital.finance.api.ProofOfUse;
import de.stadtteilkapital.platform.api.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A proof as it is kept: figures, from which its statement is made.
 *
 * @param lines in the order of the plan
 * @param paid what had been paid out on the day of submission
 */
public record StoredProof(
        String id,
        String grant,
        ProofOfUse.Kind kind,
        ProofOfUse.State state,
        LocalDate submittedOn,
        List<ProjectIncome> income,
        List<Line> lines,
        BigDecimal tolerance,
        Money paid) {
    /** What was planned for a budget line and what the vouchers on it come to. */
    public record Line(String line, Money planned, Money actual) {}

    public Map<String, Money> planned() {
        return by(Line::planned);
    }

    public Map<String, Money> actual() {
        return by(Line::actual);
    }

    private Map<String, Money> by(Function<Line, Money> amount) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        lines.forEach(line -> amounts.put(line.line(), amount.apply(line)));
        return amounts;
    }
}
