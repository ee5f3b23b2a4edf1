package de.stadtteilkapital.applications.core;

import de.stadtteilkapital.applications.api.ApplicationRight;
import de.stadtteilkapital.applications.core.persistence.Finds;
import de.stadtteilkapital.applications.core.persistence.Kinds;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.work.Found;
import de.stadtteilkapital.platform.api.work.SearchSource;
import de.stadtteilkapital.platform.api.work.Sought;
import de.stadtteilkapital.platform.persistence.Store;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds sponsors. */
@Component
public final class SponsorSearch implements SearchSource {
    private final Finds finds;

    @Activate
    public SponsorSearch(@Reference Store store) {
        finds = new Finds(store);
    }

    @Override
    public String kind() {
        return Kinds.SPONSOR;
    }

    @Override
    public Text label() {
        return new Text("Träger", "Sponsors");
    }

    @Override
    public Right right() {
        return ApplicationRight.READ_SPONSORS;
    }

    @Override
    public List<Found> find(Caller me, Sought sought, int most) {
        return finds.sponsors(me, sought, most);
    }
}
