package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.CriteriaAct;
import de.stadtteilkapital.applications.api.CriteriaSet;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.NewCriteriaSet;
import de.stadtteilkapital.applications.api.NewCriterion;
import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.acts.Possibility;
import de.stadtteilkapital.platform.api.identity.Caller;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What of a district's criteria can be otherwise, and from when. */
final class CriteriaChange {
    private static final String RULE = "applications.criteriaDays";
    private static final String SOURCE = "Art. 3 Abs. 1 GG (Gleichbehandlung); Veröffentlichte Auswahlkriterien";
    private static final Text HOLDS = new Text(
            "Diese Kriterien gelten, und seit sie eingetragen sind, wurde an Vorgängen gearbeitet; an ihre Stelle können neue"
                    + " treten.",
            "These criteria hold, and cases were dealt with since they were entered; new ones can take their place.");
    private static final Text PAST = new Text(
            "Diese Kriterien galten; sie bleiben, wie sie waren.", "These criteria held; they stay as they were.");
    private static final Text GONE =
            new Text("Diese Kriterien sind schon zurückgenommen.", "These criteria were taken back already.");
    private static final Text OVER = new Text(
            "Kriterien gelten frühestens ab heute: Wer schon eingereicht hat, wird nach denen von damals verglichen.",
            "Criteria hold from today on at the earliest: what was handed in is compared by those of then.");
    private static final Text TAKEN = new Text(
            "Von diesem Tag an gelten schon andere Kriterien; nennen Sie einen anderen Tag oder nehmen Sie jene zurück.",
            "From this day on other criteria hold already; name another day, or take those back.");

    private CriteriaChange() {}

    /** @param used whether a case was dealt with since they were entered */
    static Possibility of(CriteriaAct act, CriteriaSet.State state, BooleanSupplier used) {
        return switch (act) {
            case WITHDRAW ->
                switch (state) {
                    case TO_COME -> Possibility.now();
                    case HOLDS -> used.getAsBoolean() ? Possibility.never(HOLDS) : Possibility.now();
                    case PAST -> Possibility.never(PAST);
                    case WITHDRAWN -> Possibility.never(GONE);
                };
        };
    }

    /** @throws Refusal 422 where a set can't hold from that day on */
    static void require(LocalDate from, List<CriteriaSet> sets, LocalDate today) {
        if (from.isBefore(today)) {
            throw Refusal.rule("/from", OVER, RULE, SOURCE);
        }
        if (sets.stream()
                .filter(CriteriaChange::counts)
                .anyMatch(set -> set.from().equals(from))) {
            throw Refusal.rule("/from", TAKEN, RULE, SOURCE);
        }
    }

    private static boolean counts(CriteriaSet set) {
        return set.state() != CriteriaSet.State.WITHDRAWN;
    }

    static CriteriaSet made(Caller me, String district, NewCriteriaSet asked, BusinessClock clock) {
        return new CriteriaSet(
                Ids.next(),
                district,
                asked.from(),
                asked.criteria().stream().map(CriteriaChange::made).toList(),
                me.account(),
                clock.now().truncatedTo(ChronoUnit.MICROS),
                CriteriaSet.State.TO_COME);
    }

    private static Criterion made(NewCriterion asked) {
        return new Criterion(Ids.next(), new Text(asked.german(), asked.english()), asked.weight(), asked.maxPoints());
    }

    /** @param holding what holds where there is no set */
    static NewCriteriaSet following(List<CriteriaSet> latestFirst, List<Criterion> holding, LocalDate today) {
        CriteriaSet last =
                latestFirst.stream().filter(CriteriaChange::counts).findFirst().orElse(null);
        LocalDate tomorrow = today.plusDays(1);
        LocalDate from = last == null || last.from().isBefore(tomorrow)
                ? tomorrow
                : last.from().plusDays(1);
        List<Criterion> criteria = last == null ? holding : last.criteria();
        return new NewCriteriaSet(
                from, criteria.stream().map(CriteriaChange::asked).toList());
    }

    private static NewCriterion asked(Criterion criterion) {
        return new NewCriterion(
                criterion.title().german(), criterion.title().english(), criterion.weight(), criterion.maxPoints());
    }
}
