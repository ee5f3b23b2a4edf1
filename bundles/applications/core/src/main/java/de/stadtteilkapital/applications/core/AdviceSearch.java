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

/** Finds advice cases. */
@Component
public final class AdviceSearch implements SearchSource {
    private final Finds finds;

    @Activate
    public AdviceSearch(@Reference Store store) {
        finds = new Finds(store);
    }

    @Override
    public String kind() {
        return Kinds.ADVICE_CASE;
    }

    @Override
    public Text label() {
        return new Text("Beratungsfälle", "Advice cases");
    }

    @Override
    public Right right() {
        return ApplicationRight.ADVISE;
    }

    @Override
    public List<Found> find(Caller me, Sought sought, int most) {
        return finds.adviceCases(me, sought, most);
    }
}
