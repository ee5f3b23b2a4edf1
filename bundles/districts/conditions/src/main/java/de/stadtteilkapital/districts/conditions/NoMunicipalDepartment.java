package de.stadtteilkapital.districts.conditions;

import de.stadtteilkapital.applications.api.EligibilityFacts;
import de.stadtteilkapital.applications.api.EligibilityRule;
import de.stadtteilkapital.applications.api.RuleMark;
import de.stadtteilkapital.applications.api.RuleOutcome;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.DistrictModule;
import org.osgi.service.component.annotations.Component;

/** Municipal institutions may carry projects, the municipality's departments may not. */
@Component
@DistrictModule(
        id = NoMunicipalDepartment.ID,
        version = NoMunicipalDepartment.VERSION,
        programme = Conditions.PROGRAMME)
public final class NoMunicipalDepartment implements EligibilityRule {
    static final String ID = Conditions.PROGRAMME + ".sponsor";
    static final String VERSION = "1";

    static final RuleMark MARK =
            new RuleMark(ID, VERSION, Conditions.SOURCE + ": kommunale Einrichtungen ja, Ämter nein", "/sponsor");

    private static final String DEPARTMENT = "MUNICIPAL_DEPARTMENT";

    @Override
    public RuleOutcome judge(EligibilityFacts facts) {
        return DEPARTMENT.equals(facts.sponsor().legalForm())
                ? MARK.failed(new Text(
                        "Ein städtisches Amt wird nicht gefördert; möglich ist ein anderer Träger.",
                        "A municipal department is not funded; another sponsor is possible."))
                : MARK.passed(new Text("Der Träger kann gefördert werden.", "The sponsor can be funded."));
    }
}
