package de.stadtteilkapital.programme.core;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.platform.api.rules.GuestTerms;
import de.stadtteilkapital.platform.api.rules.Terms;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterKinds;
import de.stadtteilkapital.programme.core.persistence.ProgrammeRepository;
import de.stadtteilkapital.programme.core.persistence.SettingRepository;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each district's programme, and of which bundle it has a rule asked that several bring. */
@Component
public final class DistrictTerms implements GuestTerms {
    static final Parameter<Set<String>> PINS = new Parameter<>(
            "programme.rulePins", Set.of(), ParameterKinds.ids(), "Rechtsstaatsprinzip, Art. 20 Abs. 3 GG");

    private final ProgrammeRepository repository;
    private final WrittenParameters written;

    @Activate
    public DistrictTerms(@Reference Store store, @Reference BusinessClock clock) {
        repository = new ProgrammeRepository(store);
        written = new WrittenParameters(new SettingRepository(store), clock);
    }

    @Override
    public Terms of(String district) {
        Set<String> pins = written.value(district, PINS);
        return repository
                .programme(district)
                .map(name -> new Terms(true, District.programmeId(name), pins))
                .orElse(new Terms(false, "", pins));
    }
}
