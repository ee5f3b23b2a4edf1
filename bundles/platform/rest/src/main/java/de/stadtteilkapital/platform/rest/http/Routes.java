package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.ws.rs.HttpMethod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which methods a path takes; the JAX-RS implementation would name those of all resources together. */
@Component(service = Routes.class)
public final class Routes {
    private record Known(long look, List<Route> routes) {}

    private final Resources resources;
    private volatile Known last = new Known(0, List.of());

    @Activate
    public Routes(@Reference Resources resources) {
        this.resources = requireNonNull(resources);
    }

    /** For {@code Allow}; empty where there is nothing at the path, which is below {@code /api} and decoded. */
    Optional<String> allowed(String path) {
        return allowed(known(), path.startsWith("/") ? path : "/" + path);
    }

    static Optional<String> allowed(List<Route> routes, String path) {
        List<Route> leading =
                routes.stream().filter(route -> route.leadsTo(path)).toList();
        return leading.stream().max(Route.NEARNESS).map(nearest -> {
            Set<String> methods = new TreeSet<>(Set.of(HttpMethod.OPTIONS));
            leading.stream()
                    .filter(route -> route.sample().equals(nearest.sample()))
                    .forEach(route -> methods.add(route.method()));
            if (methods.contains(HttpMethod.GET)) {
                methods.add(HttpMethod.HEAD);
            }
            return String.join(", ", methods);
        });
    }

    private List<Route> known() {
        Resources.Installed installed = resources.installed();
        Known known = last;
        if (!installed.isAsAt(known.look())) {
            known = new Known(
                    installed.look(),
                    installed.classes().stream().flatMap(Route::of).toList());
            last = known;
        }
        return known.routes();
    }
}
