package de.stadtteilkapital.platform.persistence;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import javax.persistence.EntityManager;
import javax.persistence.metamodel.Attribute;

/** Turns values of an entity's attributes into text and back, by the attribute's type. */
final class KeysetValues {
    /** The databases know neither years with a sign nor numbers of any size. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-.*");

    private static final Pattern INSTANT = Pattern.compile("\\d{4}-.*Z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    /** Digits of other scripts are digits to the JDK. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

    private static final Pattern YES_OR_NO = Pattern.compile("true|false");

    private KeysetValues() {}

    static Object parse(EntityManager em, Class<?> entity, String path, String field, String text) {
        Class<?> type = attribute(em, entity, path).getJavaType();
        try {
            return parse(type, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw Refusal.invalid(
                    "/" + field, new Text("„%s“ passt hier nicht.", "“%s” does not fit here.").with(text));
        }
    }

    private static String matching(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static Object parse(Class<?> type, String text) {
        if (type == String.class) {
            return text;
        } else if (type == LocalDate.class) {
            return LocalDate.parse(matching(DAY, text));
        } else if (type == Instant.class) {
            return Instant.parse(matching(INSTANT, text));
        } else if (type == BigDecimal.class) {
            return new BigDecimal(matching(NUMBER, text));
        } else if (type == long.class || type == Long.class) {
            return Long.valueOf(matching(WHOLE, text));
        } else if (type == int.class || type == Integer.class) {
            return Integer.valueOf(matching(WHOLE, text));
        } else if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(matching(YES_OR_NO, text));
        } else if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> ((Enum<?>) c).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        throw new IllegalStateException("lists neither filter nor sort by " + type);
    }

    static String write(EntityManager em, Class<?> entity, String path, Object row) {
        Member member = attribute(em, entity, path).getJavaMember();
        try {
            Field field = (Field) member;
            field.setAccessible(true);
            return String.valueOf(field.get(row));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static Attribute<?, ?> attribute(EntityManager em, Class<?> entity, String path) {
        return em.getMetamodel().entity(entity).getAttribute(path);
    }
}
