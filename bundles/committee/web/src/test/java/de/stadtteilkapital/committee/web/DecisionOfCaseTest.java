package de.stadtteilkapital.committee.web;

import de.stadtteilkapital.committee.api.AgendaItem;
import de.stadtteilkapital.committee.api.ApplicationDecision;
import de.stadtteilkapital.committee.api.DecidedCondition;
import de.stadtteilkapital.committee.api.DecisionService;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.fixtures.PartFixtures;
import de.stadtteilkapital.platform.testing.fakes.Fake;
import de.stadtteilkapital.platform.web.CasePart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DecisionOfCaseTest extends PartFixtures<DecisionService> {
    DecisionOfCaseTest() {
        super(DecisionService.class);
    }

    @Override
    protected CasePart part(HandOver<DecisionService> room) {
        return new DecisionOfCase(room);
    }

    @Override
    protected String asked() {
        return "decision";
    }

    @Override
    protected DecisionService nothing() {
        return Fake.of(DecisionService.class, Map.of("decision", a -> Optional.empty()));
    }

    @Override
    protected DecisionService everything() {
        LocalDate due = LocalDate.of(2027, 3, 1);
        return Fake.of(
                DecisionService.class,
                Map.of(
                        "decision",
                        a -> Optional.of(new ApplicationDecision(
                                AgendaItem.Result.APPROVED_WITH_CONDITIONS,
                                Money.of("9500.00"),
                                MARKUP + "\n" + WORD,
                                LocalDate.of(2026, 12, 8),
                                false,
                                List.of(
                                        new DecidedCondition(WORD, due, true, DecidedCondition.State.OPEN),
                                        new DecidedCondition(MARKUP, due, false, DecidedCondition.State.FULFILLED))))));
    }
}
