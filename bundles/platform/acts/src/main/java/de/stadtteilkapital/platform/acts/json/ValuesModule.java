package de.stadtteilkapital.platform.acts.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import de.stadtteilkapital.platform.api.Money;
import de.stadtteilkapital.platform.api.Page;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the house's values are written: money and file numbers as text, texts in one language, roles by their code. */
final class ValuesModule extends SimpleModule {
    private static final long serialVersionUID = 1;
    private static final int LAST_YEAR = 9999;

    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    ValuesModule(Locale language) {
        addSerializer(new Written<>(Money.class, Money::toString));
        // decimals are text for everybody: a program's floating point would round them
        addSerializer(new Written<>(BigDecimal.class, BigDecimal::toPlainString));
        addDeserializer(BigDecimal.class, new Decimal());
        addSerializer(new Written<>(Text.class, text -> text.in(language)));
        addSerializer(new Written<>(Role.class, Role::code));
        setMixInAnnotation(Page.class, NextAlwaysThere.class);
        addDeserializer(Money.class, new Read<>(Money.class, Money::of, "\"9500.00\""));
        addDeserializer(LocalDate.class, new Read<>(LocalDate.class, ValuesModule::day, "\"2026-11-22\""));
        addDeserializer(Instant.class, new Read<>(Instant.class, ValuesModule::instant, "\"2026-11-22T17:00:00Z\""));
    }

    /** Whether a record is written as one value, and not by its components. */
    static boolean isOneValue(Class<?> type) {
        return type == Money.class;
    }

    /** A list that ends says so: {@code "next": null}. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private interface NextAlwaysThere {}

    /** A day of a year with four digits; further years fit neither the databases nor anybody's plans. */
    private static LocalDate day(String written) {
        LocalDate day = LocalDate.parse(written);
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("not a day of our time");
        }
        return day;
    }

    /** Of such a year anywhere on earth. */
    private static Instant instant(String written) {
        Instant instant = DateTimeFormatter.ISO_INSTANT.parse(written, Instant::from);
        if (instant.isBefore(FIRST) || !instant.isBefore(LAST)) {
            throw new IllegalArgumentException("not a time of ours");
        }
        return instant;
    }

    private static final class Written<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<T, String> words;

        Written(Class<T> type, Function<T, String> words) {
            super(type);
            this.words = words;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(words.apply(value));
        }
    }

    /** A decimal as text, or as a number of JSON. */
    private static final class Decimal extends StdScalarDeserializer<BigDecimal> {
        private static final long serialVersionUID = 1;
        private static final Pattern WRITTEN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

        Decimal() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken().isNumeric()) {
                return json.getDecimalValue();
            }
            String written = json.currentToken() == JsonToken.VALUE_STRING ? json.getText() : "";
            return WRITTEN.matcher(written).matches()
                    ? new BigDecimal(written)
                    : (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, written, "write it like \"0.20\"");
        }
    }

    private static final class Read<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1;
        private final transient Function<String, T> parse;
        private final String example;

        Read(Class<T> type, Function<String, T> parse, String example) {
            super(type);
            this.parse = parse;
            this.example = example;
        }

        @Override
        @SuppressWarnings("unchecked") // the class handed to the constructor is that of T
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                try {
                    return parse.apply(json.getText());
                } catch (IllegalArgumentException | DateTimeException e) {
                    return (T)
                            context.handleWeirdStringValue(handledType(), json.getText(), "write it like %s", example);
                }
            }
            return (T) context.handleUnexpectedToken(
                    handledType(), json.currentToken(), json, "write it like %s", example);
        }
    }
}
