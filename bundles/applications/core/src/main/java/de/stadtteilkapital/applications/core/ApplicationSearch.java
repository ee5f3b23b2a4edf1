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

/** Finds applications. */
@Component
public final class ApplicationSearch implements SearchSource {
    private final Finds finds;

    @Activate
    public ApplicationSearch(@Reference Store store) {
        finds = new Finds(store);
    }

    @Override
    public String kind() {
        return Kinds.APPLICATION;
    }

    @Override
    public Text label() {
        return new Text("Anträge", "Applications");
    }

    @Override
    public Right right() {
        return ApplicationRight.READ;
    }

    @Override
    public List<Found> find(Caller me, Sought sought, int most) {
        return finds.applications(me, sought, most);
    }
}
