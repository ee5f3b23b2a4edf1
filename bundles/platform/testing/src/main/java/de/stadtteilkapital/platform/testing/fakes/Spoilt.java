package de.stadtteilkapital.platform.testing.fakes;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Records of which one field is to say something else, so that a sample need not be written out again. */
public final class Spoilt {
    private Spoilt() {}

    /** The record with another value in one field; what its constructor refuses is refused here too. */
    public static <R extends Record> R with(R sample, String field, Object value) {
        RecordComponent[] fields = sample.getClass().getRecordComponents();
        if (Stream.of(fields).noneMatch(known -> known.getName().equals(field))) {
            throw new IllegalArgumentException(sample.getClass() + " has no " + field);
        }
        try {
            Object[] values = new Object[fields.length];
            for (int i = 0; i < fields.length; i++) {
                values[i] = fields[i].getName().equals(field)
                        ? value
                        : fields[i].getAccessor().invoke(sample);
            }
            @SuppressWarnings("unchecked") // a record's class is the one it was made of
            Constructor<R> canonical = (Constructor<R>) sample.getClass()
                    .getDeclaredConstructor(
                            Stream.of(fields).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
