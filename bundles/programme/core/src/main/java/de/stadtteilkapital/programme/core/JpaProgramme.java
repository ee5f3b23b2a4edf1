package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Goal;
import de.stadtteilkapital.programme.api.NewRound;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ProgrammeAdmin;
import de.stadtteilkapital.programme.api.ProgrammeService;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The programme from its tables. */
@Component(
        service = {ProgrammeService.class, ProgrammeAdmin.class},
        immediate = true)
public final class JpaProgramme implements ProgrammeAdmin {
    private final ProgrammeRepository repository;
    private final BusinessClock clock;
    private final IndicatorCatalogues catalogues;

    @Activate
    public JpaProgramme(
            @Reference Store store, @Reference BusinessClock clock, @Reference IndicatorCatalogues catalogues) {
        repository = new ProgrammeRepository(store);
        this.clock = requireNonNull(clock);
        this.catalogues = requireNonNull(catalogues);
    }

    @Override
    public District district(String id) {
        return repository.district(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public void putDistrict(District district) {
        repository.put(district);
    }

    @Override
    public Page<FundingRound> rounds(PageRequest request) {
        return repository.rounds(request, clock.today());
    }

    @Override
    public FundingRound round(String id) {
        return repository.round(id, clock.today()).orElseThrow(Refusal::notFound);
    }

    @Override
    public FundingRound openRound(NewRound round) {
        return repository.add(round, clock.today());
    }

    @Override
    public Page<Goal> goals(PageRequest request) {
        return repository.goals(request);
    }

    @Override
    public Goal goal(String id) {
        return repository.goal(id).orElseThrow(Refusal::notFound);
    }

    @Override
    public Goal addGoal(String district, String title, String actionPlanVersion) {
        Goal goal = new Goal(Ids.next(), district, title, actionPlanVersion);
        repository.add(goal);
        return goal;
    }

    @Override
    public CodeList codeList(String list) {
        List<CodeList.Code> codes = repository.codes(list);
        if (codes.isEmpty()) {
            throw Refusal.notFound();
        }
        return new CodeList(list, codes);
    }

    @Override
    public CodeList codeList(String list, String district) {
        Map<String, CodeList.Code> codes = new LinkedHashMap<>();
        Stream.concat(codeList(list).codes().stream(), catalogues.of(list, district).stream())
                .forEach(code -> codes.putIfAbsent(code.code(), code));
        return new CodeList(list, List.copyOf(codes.values()));
    }

    @Override
    public void requireCode(String list, String district, String code, String pointer) {
        if (code == null || !repository.hasCode(list, code) && !isAdded(list, district, code)) {
            throw Refusal.invalid(
                    pointer,
                    new Text("„%s“ steht nicht in der Codeliste %s.", "“%s” is not in the code list %s.")
                            .with(code, list));
        }
    }

    private boolean isAdded(String list, String district, String code) {
        return catalogues.of(list, district).stream()
                .anyMatch(added -> added.code().equals(code));
    }

    @Override
    public <T> T parameter(String district, Parameter<T> parameter) {
        return repository
                .parameter(district, parameter.key())
                .map(parameter.parse())
                .orElse(parameter.standard());
    }

    @Override
    public void setParameter(String district, String key, String value) {
        repository.setParameter(district, key, value);
    }
}
