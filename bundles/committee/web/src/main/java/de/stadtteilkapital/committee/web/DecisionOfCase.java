package de.stadtteilkapital.committee.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.committee.api.CommitteeRight;
import de.stadtteilkapital.committee.api.DecisionService;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** On the page of a case: what was decided, why, and on which conditions; for its sponsor once the minutes are signed. */
@Component
public final class DecisionOfCase implements CasePart {
    private static final Template TEMPLATE = new Template(DecisionOfCase.class, "case-decision.ftlh");
    private static final Text HEADING = new Text("Entscheidung", "Decision");

    private final HandOver<DecisionService> decisions;

    @Activate
    public DecisionOfCase(BundleContext context) {
        this(HandOver.to(DecisionService.class, context));
    }

    DecisionOfCase(HandOver<DecisionService> decisions) {
        this.decisions = requireNonNull(decisions);
    }

    @Override
    public String id() {
        return "entscheidung";
    }

    @Override
    public Text heading() {
        return HEADING;
    }

    @Override
    public Right right() {
        return CommitteeRight.READ_DECISION;
    }

    @Override
    public int place() {
        return 20;
    }

    @Override
    public Optional<Fragment> part(Caller me, String application) {
        return decisions
                .call(service -> service.decision(me, application))
                .map(decision -> new Fragment(HEADING, TEMPLATE, Map.of("decision", decision)));
    }
}
