package de.stadtteilkapital.platform.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The OpenAPI document a platform serves, as the measure of what it answers. */
public final class Contract {

    private final OpenApiInteractionValidator validator;

    private Contract(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    /** @param json the document as {@code GET /api/openapi.json} answered it */
    public static Contract of(String json) {
        return new Contract(OpenApiInteractionValidator.createForInlineApiSpecification(json)
                .build());
    }

    /** What in these answers the document does not say: unknown path, method, status, media type, field, form. */
    public List<String> violations(Collection<Exchange> exchanges) {
        List<String> violations = new ArrayList<>();
        for (Exchange exchange : exchanges) {
            ValidationReport report = validator.validateResponse(
                    exchange.path(), Request.Method.valueOf(exchange.method()), response(exchange));
            report.getMessages().stream()
                    .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                    .forEach(message -> violations.add(exchange + ": " + message.getMessage()));
        }
        return violations;
    }

    private static Response response(Exchange exchange) {
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(exchange.status()).withBody(exchange.body());
        exchange.headers().forEach(response::withHeader);
        return response.build();
    }
}
