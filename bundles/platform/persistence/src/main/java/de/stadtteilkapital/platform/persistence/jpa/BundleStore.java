package de.stadtteilkapital.platform.persistence.jpa;

import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.platform.persistence.schema.Schema;
import de.stadtteilkapital.platform.persistence.unit.Patience;
import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import java.util.function.Function;
import javax.persistence.EntityManager;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Gives each bundle that asks the store of its own persistence unit. */
@Component(service = Store.class, scope = ServiceScope.BUNDLE)
public final class BundleStore implements Store, AutoCloseable {
    private final JpaStore store;

    @Activate
    public BundleStore(ComponentContext context, @Reference UnitTransactions transactions, @Reference Schema schema) {
        Bundle room = context.getUsingBundle();
        ClassLoader loader = room.adapt(BundleWiring.class).getClassLoader();
        store = Patience.with(
                "Rooms",
                () -> JpaStore.open(
                        transactions, schema, loader, room.getEntry("/"), room.getEntry("META-INF/persistence.xml")));
    }

    @Override
    public <T> T in(Function<EntityManager, T> work) {
        return store.in(work);
    }

    @Override
    public <T> T reading(Function<EntityManager, T> work) {
        return store.reading(work);
    }

    @Override
    public void wrote(String table, Object... key) {
        store.wrote(table, key);
    }

    @Override
    @Deactivate
    public void close() {
        store.close();
    }
}
