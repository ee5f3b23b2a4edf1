package de.stadtteilkapital.districts.example;

import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.testing.EligibilityRuleContract;
import java.util.List;

class RulesTest implements EligibilityRuleContract {
    @Override
    public List<EligibilityRule> rules() {
        return List.of(new AssociationsOnly(), new CalendarYear());
    }
}
