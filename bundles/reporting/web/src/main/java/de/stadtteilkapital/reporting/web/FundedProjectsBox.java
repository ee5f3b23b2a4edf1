package de.stadtteilkapital.reporting.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.Fragment;
import de.stadtteilkapital.platform.web.PublicBox;
import de.stadtteilkapital.reporting.api.FundedProject;
import de.stadtteilkapital.reporting.api.FundedProjectService;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** What was funded in the district, by goal. */
@Component
public final class FundedProjectsBox implements PublicBox {
    private static final Template TEMPLATE = new Template(FundedProjectsBox.class, "funded-projects.ftlh");
    private static final Text HEADING = new Text("Was gefördert wird", "What is funded");
    private static final int SHOWN = 20;

    private final HandOver<FundedProjectService> projects;

    @Activate
    public FundedProjectsBox(BundleContext context) {
        this(HandOver.to(FundedProjectService.class, context));
    }

    FundedProjectsBox(HandOver<FundedProjectService> projects) {
        this.projects = requireNonNull(projects);
    }

    @Override
    public String id() {
        return "gefoerdert";
    }

    @Override
    public Text heading() {
        return HEADING;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Fragment> box(String district) {
        Page<FundedProject> funded = projects.call(service ->
                service.fundedProjects(new PageRequest(SHOWN, null, null, Map.of("district", district), null)));
        return funded.items().isEmpty()
                ? Optional.empty()
                : Optional.of(new Fragment(
                        HEADING, TEMPLATE, Map.of("projects", funded.items(), "more", funded.next() != null)));
    }
}
