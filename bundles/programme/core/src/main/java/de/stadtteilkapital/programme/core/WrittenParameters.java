package de.stadtteilkapital.programme.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.BusinessClock;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.ParameterSetting;
import de.stadtteilkapital.programme.core.persistence.SettingRepository;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What districts have set, as its readers take it; what can't be read is passed over for that district alone. */
final class WrittenParameters {
    private static final Logger LOG = LoggerFactory.getLogger(WrittenParameters.class);

    private record Place(String district, String key) {}

    private final SettingRepository settings;
    private final BusinessClock clock;

    /** What has been warned of; by the value, so that another wrong one is told again. */
    private final Map<Place, String> told = new ConcurrentHashMap<>();

    WrittenParameters(SettingRepository settings, BusinessClock clock) {
        this.settings = requireNonNull(settings);
        this.clock = requireNonNull(clock);
    }

    <T> T value(String district, Parameter<T> parameter) {
        return settings.on(clock.today(), district, parameter.key())
                .map(ParameterSetting::value)
                .map(written -> read(district, parameter, written))
                .orElse(parameter.standard());
    }

    /** Not what is written, in the warning: an account number may be. */
    private <T> T read(String district, Parameter<T> parameter, String written) {
        try {
            return parameter.kind().read(written);
        } catch (IllegalArgumentException e) {
            if (!written.equals(told.put(new Place(district, parameter.key()), written))) {
                LOG.warn(
                        "What {} has set as {} is not {}; the default holds there.",
                        district,
                        parameter.key(),
                        parameter.kind().form().english());
            }
            return parameter.standard();
        }
    }
}
