package de.stadtteilkapital.platform.persistence.jpa;

import de.stadtteilkapital.platform.persistence.unit.UnitTransactions;
import de.stadtteilkapital.platform.persistence.unit.WrittenRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sessions.server.Server;

/** Tells the unit of work of each row that a store makes, changes or takes away. */
final class WrittenEntities extends DescriptorEventAdapter {
    private final UnitTransactions transactions;

    private WrittenEntities(UnitTransactions transactions) {
        this.transactions = transactions;
    }

    static void tellOf(Server session, UnitTransactions transactions) {
        WrittenEntities listener = new WrittenEntities(transactions);
        session.getDescriptors()
                .values()
                .forEach(descriptor -> descriptor.getEventManager().addListener(listener));
    }

    @Override
    public void postInsert(DescriptorEvent event) {
        tell(event);
    }

    @Override
    public void postUpdate(DescriptorEvent event) {
        tell(event);
    }

    @Override
    public void postDelete(DescriptorEvent event) {
        tell(event);
    }

    private void tell(DescriptorEvent event) {
        ClassDescriptor descriptor = event.getDescriptor();
        AbstractRecord key = descriptor
                .getObjectBuilder()
                .extractPrimaryKeyRowFromObject(event.getObject(), (AbstractSession) event.getSession());
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (DatabaseField field : descriptor.getPrimaryKeyFields()) {
            columns.add(field.getName().toLowerCase(Locale.ROOT));
            values.add(key.get(field));
        }
        transactions.wrote(new WrittenRow(descriptor.getTableName().toLowerCase(Locale.ROOT), columns, values));
    }
}
