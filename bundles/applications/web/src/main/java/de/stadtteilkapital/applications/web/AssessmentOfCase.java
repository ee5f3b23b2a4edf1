package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.api.ApplicationService;
import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.PreAssessment;
import de.stadtteilkapital.applications.api.Score;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** On the page of a case: the Network's points with their sum, and what it recommends. */
@Component
public final class AssessmentOfCase implements CasePart {
    private static final Template TEMPLATE = new Template(AssessmentOfCase.class, "case-assessment.ftlh");
    private static final Text HEADING = new Text("Vorbewertung", "Pre-assessment");

    private final HandOver<ApplicationService> applications;

    @Activate
    public AssessmentOfCase(BundleContext context) {
        this(HandOver.to(ApplicationService.class, context));
    }

    AssessmentOfCase(HandOver<ApplicationService> applications) {
        this.applications = requireNonNull(applications);
    }

    @Override
    public String id() {
        return "vorbewertung";
    }

    @Override
    public Text heading() {
        return HEADING;
    }

    @Override
    public Right right() {
        return ApplicationRight.READ_JUDGEMENT;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Optional<Fragment> part(Caller me, String application) {
        PreAssessment assessment = applications.call(service -> service.preAssessment(me, application));
        Map<String, Criterion> known = applications.call(
                service -> service.criteria(me, application).stream().collect(Collectors.toMap(Criterion::id, c -> c)));
        return Optional.of(new Fragment(
                HEADING,
                TEMPLATE,
                Map.of("assessment", assessment, "criteria", known, "explained", explained(assessment, known))));
    }

    /** Whether the weights are those by which the points were summed up; rows may have been changed by hand since. */
    private static boolean explained(PreAssessment assessment, Map<String, Criterion> known) {
        int counted = 0;
        for (Score score : assessment.scores()) {
            Criterion criterion = known.get(score.criterion());
            if (criterion == null) {
                return false;
            }
            counted += score.points() * criterion.weight();
        }
        return counted == assessment.weightedPoints();
    }
}
