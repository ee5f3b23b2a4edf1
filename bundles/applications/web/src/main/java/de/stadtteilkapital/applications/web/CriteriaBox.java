package de.stadtteilkapital.applications.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Criterion;
import de.stadtteilkapital.applications.api.CriterionService;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.Fragment;
import de.stadtteilkapital.platform.web.PublicBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** On the public page of a district: by what applications are assessed before the committee decides. */
@Component
public final class CriteriaBox implements PublicBox {
    private static final Template TEMPLATE = new Template(CriteriaBox.class, "criteria.ftlh");
    private static final Text HEADING = new Text("Worauf es ankommt", "What counts");

    private final HandOver<CriterionService> criteria;

    @Activate
    public CriteriaBox(BundleContext context) {
        this(HandOver.to(CriterionService.class, context));
    }

    CriteriaBox(HandOver<CriterionService> criteria) {
        this.criteria = requireNonNull(criteria);
    }

    @Override
    public String id() {
        return "kriterien";
    }

    @Override
    public Text heading() {
        return HEADING;
    }

    @Override
    public int place() {
        return 15;
    }

    @Override
    public Optional<Fragment> box(String district) {
        List<Criterion> all = criteria.call(service -> service.criteria(district));
        return all.isEmpty() ? Optional.empty() : Optional.of(new Fragment(HEADING, TEMPLATE, Map.of("criteria", all)));
    }
}
