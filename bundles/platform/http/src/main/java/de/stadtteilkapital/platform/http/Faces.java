package de.stadtteilkapital.platform.http;

import de.stadtteilkapital.platform.api.http.HttpFace;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServletRequest;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.URIUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The faces of all applications that have one of their own. */
@Component(service = Faces.class)
public final class Faces {
    private static final Logger LOG = LoggerFactory.getLogger(Faces.class);

    /** With their bases, asked for once: what others bring is not asked with every request. */
    private final Map<HttpFace, String> bases = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFace(HttpFace face) {
        bases.put(face, face.base());
    }

    void removeFace(HttpFace face) {
        bases.remove(face);
    }

    /** By its path as it is routed: without escapes, parameters and doubled slashes. */
    Optional<HttpFace> of(HttpServletRequest request) {
        Request base = Request.getBaseRequest(request);
        return bases.isEmpty() || base == null
                ? Optional.empty()
                : of(URIUtil.compactPath(base.getHttpURI().getDecodedPath()));
    }

    /** What the application of the address sets otherwise; nothing of one that fails at that. */
    Map<String, String> headers(HttpServletRequest request) {
        try {
            return of(request).map(HttpFace::headers).orElse(Map.of());
        } catch (RuntimeException e) {
            LOG.error("The face of an application failed: {}", e.getClass().getName(), e);
            return Map.of();
        }
    }

    /** @param path null where there was none to read */
    Optional<HttpFace> of(String path) {
        return path == null || isData(path)
                ? Optional.empty()
                : bases.entrySet().stream()
                        .filter(face -> isBelow(path, face.getValue()))
                        .max(Comparator.comparingInt(face -> face.getValue().length()))
                        .map(Map.Entry::getKey);
    }

    private static boolean isBelow(String path, String base) {
        return base.equals("/") && path.startsWith("/") || path.equals(base) || path.startsWith(base + "/");
    }

    /** What programs read stays as it is, whoever takes the rest of the addresses. */
    private static boolean isData(String path) {
        return isBelow(path, "/api") || isBelow(path, "/health");
    }
}
