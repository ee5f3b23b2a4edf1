package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.Fragment;
import de.stadtteilkapital.platform.web.PublicBox;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Which round is open, until when, for how much, and what it is to serve; with the way to tell an idea. */
@Component
public final class RoundBox implements PublicBox {
    private static final Template TEMPLATE = new Template(RoundBox.class, "round.ftlh");
    private static final Text HEADING = new Text("Förderung beantragen", "Apply for a grant");

    private final HandOver<ProgrammeService> programme;

    @Activate
    public RoundBox(BundleContext context) {
        this(HandOver.to(ProgrammeService.class, context));
    }

    RoundBox(HandOver<ProgrammeService> programme) {
        this.programme = requireNonNull(programme);
    }

    @Override
    public String id() {
        return "foerderrunde";
    }

    @Override
    public Text heading() {
        return HEADING;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Fragment> box(String district) {
        return programme.call(service -> {
            PageRequest ofDistrict = PageRequest.of(Map.of("district", district));
            List<FundingRound> rounds = service.rounds(ofDistrict).items().stream()
                    .filter(round -> round.state() != FundingRound.State.CLOSED)
                    .toList();
            return Optional.of(new Fragment(
                    HEADING,
                    TEMPLATE,
                    Map.of(
                            "rounds", rounds,
                            "goals", service.goalsToday(district),
                            "district",
                                    GrantCeiling.in(
                                            service.district(district),
                                            service.parameter(district, GrantCeiling.PARAMETER)))));
        });
    }
}
