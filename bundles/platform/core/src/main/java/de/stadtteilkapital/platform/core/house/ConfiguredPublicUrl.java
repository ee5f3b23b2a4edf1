package de.stadtteilkapital.platform.core.house;

import de.stadtteilkapital.platform.api.http.PublicUrl;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.Designate;

/** The address as {@code etc/de.stadtteilkapital.house.cfg} has it; what is no address, the guard of settings keeps out. */
@Component(configurationPid = HouseConfig.PID, immediate = true)
@Designate(ocd = HouseConfig.class)
public final class ConfiguredPublicUrl implements PublicUrl {
    private volatile String url;

    @Activate
    public ConfiguredPublicUrl(HouseConfig config) {
        url = config.publicUrl().strip();
    }

    /** Changed in place: whoever writes links need not come anew. */
    @Modified
    void modified(HouseConfig config) {
        url = config.publicUrl().strip();
    }

    @Override
    public Optional<String> find() {
        return Optional.of(url).filter(known -> !known.isEmpty());
    }
}
