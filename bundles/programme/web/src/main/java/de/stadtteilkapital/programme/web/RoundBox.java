package de.stadtteilkapital.programme.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.api.texts.DistrictTexts;
import de.stadtteilkapital.platform.api.texts.Prose;
import de.stadtteilkapital.platform.web.Fragment;
import de.stadtteilkapital.platform.web.PublicBox;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.GrantCeiling;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which round is open, until when, for how much, and what it is to serve; with the way to tell an idea. */
@Component
public final class RoundBox implements PublicBox {
    private static final Template TEMPLATE = new Template(RoundBox.class, "round.ftlh");
    private static final Text HEADING = new Text("Förderung beantragen", "Apply for a grant");

    private final HandOver<ProgrammeService> programme;
    private final HandOver<DistrictTexts> texts;
    private final BusinessClock clock;

    @Activate
    public RoundBox(BundleContext context, @Reference BusinessClock clock) {
        this(
                HandOver.to(ProgrammeService.class, context),
                HandOver.to("programme", DistrictTexts.class, context),
                clock);
    }

    RoundBox(HandOver<ProgrammeService> programme, HandOver<DistrictTexts> texts, BusinessClock clock) {
        this.programme = requireNonNull(programme);
        this.texts = requireNonNull(texts);
        this.clock = requireNonNull(clock);
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
            District found = service.district(district);
            Text idea = idea(district);
            Map<String, String> names = Map.of("stadtteil", found.name(), "programm", found.programme());
            return Optional.of(new Fragment(
                    HEADING,
                    TEMPLATE,
                    Map.of(
                            "rounds", rounds,
                            "goals", service.goalsToday(district),
                            "german", new Prose(idea.german()).blocks(names),
                            "english", new Prose(idea.english()).blocks(names),
                            "district", GrantCeiling.in(found, service.parameter(district, GrantCeiling.PARAMETER)))));
        });
    }

    private Text idea(String district) {
        return texts.call(words -> words.words(district, List.of(PageTexts.INVITATION), clock.today()))
                .getOrDefault(PageTexts.INVITATION.key(), PageTexts.INVITATION.standard());
    }
}
