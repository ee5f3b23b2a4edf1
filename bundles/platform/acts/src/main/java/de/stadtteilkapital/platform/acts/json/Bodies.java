package de.stadtteilkapital.platform.acts.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import de.stadtteilkapital.platform.api.CodeBook;
import de.stadtteilkapital.platform.api.Objection;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.modules.HandOver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads what somebody sent into a record. */
@Component(service = Bodies.class)
public final class Bodies {
    private final HandOver<CodeBook> codeBook;

    @Activate
    public Bodies(BundleContext context) {
        this(HandOver.to("programme", CodeBook.class, context));
    }

    public Bodies(HandOver<CodeBook> codeBook) {
        this.codeBook = requireNonNull(codeBook);
    }

    /**
     * The record that the JSON says.
     *
     * @throws Refusal 400 with a pointer to every field in which something is wrong
     */
    public <T> T read(byte[] json, Class<T> type) {
        String written = Utf8.read(json);
        try {
            T read = Json.in(Locale.GERMAN).readValue(written, type);
            if (read == null) {
                throw Refusal.invalid("", new Text("Der Inhalt fehlt.", "The body is missing."));
            }
            BodyLimits.check(read);
            return read;
        } catch (JsonMappingException e) {
            throw all(written, type, refusal(e));
        } catch (JsonProcessingException e) {
            throw noJson();
        } catch (Refusal first) {
            throw all(written, type, first);
        }
    }

    /** All that is wrong, not the first of it alone; of what is no whole JSON there is no more to say. */
    private Refusal all(String written, Class<?> type, Refusal first) {
        if (first.kind() != Refusal.Kind.INVALID) {
            return first;
        }
        Optional<JsonNode> body = tree(written);
        if (body.isEmpty()) {
            return noJson();
        }
        List<Objection> objections = body.filter(JsonNode::isObject)
                .map(object -> objections(object, type))
                .orElse(List.of());
        return objections.isEmpty() ? first : Refusal.invalid(objections);
    }

    private static Refusal noJson() {
        return Refusal.invalid("", new Text("Das ist kein gültiges JSON.", "This is not valid JSON."));
    }

    private List<Objection> objections(JsonNode body, Class<?> type) {
        BodyErrors errors = BodyErrors.of(body, type);
        if (codeBook.isBound() && !errors.codes().isEmpty()) {
            String district = body.path("district").textValue();
            errors.add(codeBook.call(book -> book.objections(district, errors.codes())), type);
        }
        return errors.objections();
    }

    /** Empty where more follows than one value, or what follows is none. */
    private static Optional<JsonNode> tree(String written) {
        try {
            return Optional.of(Json.in(Locale.GERMAN).readTree(written));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // which is told
        }
    }

    private static Refusal refusal(JsonMappingException e) {
        String pointer = pointer(e);
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal inner) {
                return new Refusal(inner.kind(), inner.detail(), BodyErrors.beneath(pointer, inner.objections()));
            }
        }
        return Refusal.invalid(List.of(
                e instanceof UnrecognizedPropertyException
                        ? BodyErrors.unknown(pointer)
                        : BodyErrors.misformed(
                                pointer,
                                Text.same(pointer.replaceFirst(".*/", "")),
                                e instanceof MismatchedInputException wrong && wrong.getTargetType() != null
                                        ? wrong.getTargetType()
                                        : Object.class)));
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
