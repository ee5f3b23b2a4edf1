package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.DistrictFace;
import de.stadtteilkapital.platform.web.Districts;
import de.stadtteilkapital.platform.web.FaceMark;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Mark;
import de.stadtteilkapital.programme.api.OfficeAddress;
import de.stadtteilkapital.programme.api.ProgrammeService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Tells the shell which districts have a round, and how they present themselves. */
@Component
public final class ProgrammeDistricts implements Districts {
    private final HandOver<ProgrammeService> programme;

    @Activate
    public ProgrammeDistricts(BundleContext context) {
        programme = HandOver.to(ProgrammeService.class, context);
    }

    @Override
    public List<DistrictFace> all() {
        return programme.call(service -> {
            List<String> ids =
                    service.rounds(new PageRequest(PageRequest.MOST, null, null, Map.of(), null)).items().stream()
                            .map(FundingRound::district)
                            .distinct()
                            .toList();
            // one statement for the marks of all of them: this is asked with every page
            Map<String, List<Mark>> marks = service.marksOnPages(ids);
            return ids.stream()
                    .map(id -> face(service.district(id), marks.getOrDefault(id, List.of())))
                    .sorted(Comparator.comparing(DistrictFace::name))
                    .toList();
        });
    }

    private static DistrictFace face(District district, List<Mark> marks) {
        OfficeAddress office = district.office();
        return new DistrictFace(
                district.id(),
                district.name(),
                district.programme(),
                office.funders(),
                String.join("\n", office.name(), office.street(), office.city(), office.phone(), office.email()),
                marks.stream().map(ProgrammeDistricts::shown).toList());
    }

    private static FaceMark shown(Mark mark) {
        return new FaceMark(
                FaceMark.Position.valueOf(mark.kind().name()),
                Ways.picture(mark.district(), mark.picture().digest()),
                mark.words(),
                mark.said(),
                mark.picture().width(),
                mark.picture().height());
    }
}
