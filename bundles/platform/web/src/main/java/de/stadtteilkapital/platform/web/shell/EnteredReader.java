package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Entered;
import de.stadtteilkapital.platform.web.session.FormToken;
import de.stadtteilkapital.platform.web.session.TypedForms;
import de.stadtteilkapital.platform.web.session.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/** Reads a form, and refuses one that was not made for the session which sends it. */
@Component(service = MessageBodyReader.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=screens)")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public final class EnteredReader implements MessageBodyReader<Entered> {
    private static final Text UNPROVEN = new Text(
            "Die Seite war zu lange offen oder gehört zu einer anderen Anmeldung. Bitte öffnen Sie sie neu; was Sie"
                    + " eingegeben haben, steht noch darin.",
            "The page was open for too long or belongs to another login. Please open it anew; what you have typed is"
                    + " still in it.");

    private final TypedForms typed;

    @Activate
    public EnteredReader(@Reference TypedForms typed) {
        this.typed = requireNonNull(typed);
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == Entered.class;
    }

    @Override
    public Entered readFrom(
            Class<Entered> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream sent)
            throws IOException {
        Map<String, List<String>> fields = FormFieldsReader.read(sent);
        Visit visit = Visit.get();
        if (visit.secret() != null && !new FormToken(visit.secret()).isProvenBy(one(fields, Entered.TOKEN))) {
            if (fields.containsKey(Entered.KEEP)) {
                typed.keep(visit.whole().account(), visit.path(), fields);
            }
            throw Refusal.forbidden(UNPROVEN);
        }
        String key = one(fields, Entered.KEY);
        String tag = one(fields, Entered.TAG);
        boolean kept = fields.containsKey(Entered.KEEP);
        fields.keySet().removeIf(name -> name.startsWith("form."));
        return new Entered(visit.path(), fields, blankToNull(key), blankToNull(tag), kept);
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }

    private static @Nullable String blankToNull(String value) {
        return value.isBlank() ? null : value;
    }
}
