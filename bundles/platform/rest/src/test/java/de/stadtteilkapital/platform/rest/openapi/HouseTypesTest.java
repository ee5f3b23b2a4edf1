package de.stadtteilkapital.platform.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtteilkapital.platform.api.Money;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HouseTypesTest {
    record Told(BigDecimal rate, Money amount, Map<String, Object> data, Map<String, Long> counts) {}

    @SuppressWarnings("unchecked") // swagger's own model is raw here
    private static Schema<?> of(String component) {
        ModelConverters converters = new ModelConverters();
        converters.addConverter(new HouseTypes());
        Map<String, Schema<?>> properties = (Map<String, Schema<?>>)
                (Map<?, ?>) converters.readAll(Told.class).get("Told").getProperties();
        return properties.get(component);
    }

    @Test
    void decimalsAreTextAsMoneyIs() {
        for (String component : List.of("rate", "amount")) {
            Schema<?> schema = of(component);
            assertThat(schema.getType()).isEqualTo("string");
            assertThat((String) schema.getExample()).matches(Pattern.compile(schema.getPattern()));
        }
    }

    /** Each type of event has facts of its own. */
    @Test
    void whatMayHoldAnythingIsOpen() {
        assertThat(of("data").getType()).isEqualTo("object");
        assertThat(of("data").getAdditionalProperties()).isEqualTo(true);
        assertThat(of("counts").getAdditionalProperties()).isInstanceOf(Schema.class);
    }
}
