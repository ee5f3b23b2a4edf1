package de.stadtteilkapital.applications.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.stadtteilkapital.applications.api.Proposal;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.ws.rs.ext.ReaderInterceptor;
import javax.ws.rs.ext.ReaderInterceptorContext;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationSelect;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsExtension;

/**
 * A draft has room for one project type. Whoever names several has not mistaken the form but the programme's rule, and is
 * told so with its source.
 */
@Component(service = ReaderInterceptor.class, scope = ServiceScope.PROTOTYPE)
@JaxrsExtension
@JaxrsApplicationSelect("(osgi.jaxrs.name=api)")
public final class OneTypeOnly implements ReaderInterceptor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIELD = "projectType";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == Proposal.class) {
            byte[] body = context.getInputStream().readAllBytes();
            if (namesSeveral(body)) {
                throw Refusal.rule(
                        "/" + FIELD,
                        new Text(
                                "Ein Vorhaben gehört zu genau einem Projekttyp; bitte einen nennen.",
                                "A project belongs to exactly one project type; please name one."),
                        "applications.one-type",
                        "Handbuch für Mikroprojektträger (14.8.2007): drei Projekttypen, je Vorhaben einer");
            }
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }

    private static boolean namesSeveral(byte[] body) throws IOException {
        try {
            JsonNode types = JSON.readTree(body).path(FIELD);
            return types.isArray() && types.size() > 1;
        } catch (JsonProcessingException e) {
            return false; // the reader of bodies says what is wrong with it
        }
    }
}
