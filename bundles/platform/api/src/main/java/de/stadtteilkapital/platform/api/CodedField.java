package de.stadtteilkapital.platform.api;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A code where somebody entered it.
 *
 * @param pointer JSON pointer to it
 * @param list name of the list that should have it
 */
public record CodedField(String pointer, String list, String code) {
    /** All codes that were entered with a record, however deep, by {@link Coded}. */
    public static List<CodedField> in(Record entered) {
        return fields("", entered).toList();
    }

    private static Stream<CodedField> fields(String pointer, Record entered) {
        return Stream.of(entered.getClass().getRecordComponents())
                .flatMap(component -> fields(
                        pointer + "/" + component.getName(),
                        component.getAnnotation(Coded.class),
                        value(component, entered)));
    }

    /** Those of one component's value; none where it is missing. */
    public static Stream<CodedField> fields(String pointer, @Nullable Coded coded, @Nullable Object value) {
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size()).boxed().flatMap(i -> fields(pointer + "/" + i, coded, list.get(i)));
        }
        if (value instanceof Record inner) {
            return fields(pointer, inner);
        }
        return coded != null && value instanceof String code
                ? Stream.of(new CodedField(pointer, coded.value(), code))
                : Stream.empty();
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
