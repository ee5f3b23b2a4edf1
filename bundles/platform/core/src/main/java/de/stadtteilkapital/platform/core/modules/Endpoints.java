package de.stadtteilkapital.platform.core.modules;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.jaxrs.runtime.JaxrsServiceRuntime;
import org.osgi.service.jaxrs.runtime.dto.ResourceDTO;
import org.osgi.service.jaxrs.runtime.dto.RuntimeDTO;

/** The addresses that a bundle serves, as the JAX-RS whiteboard has wired them right now. */
final class Endpoints {
    private static final String RESOURCE = "osgi.jaxrs.resource";
    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    /** A resource of the bundle, and the address of the application that it belongs to. */
    private record Wired(String base, ResourceDTO resource) {
        /** Paths that can be asked for without knowing anything. */
        Stream<String> pages() {
            return Arrays.stream(resource.resourceMethods)
                    .filter(method -> "GET".equals(method.method) && !method.path.contains("{"))
                    .map(method -> (base + "/" + method.path).replaceAll("/{2,}", "/"));
        }
    }

    private final JaxrsServiceRuntime runtime;
    private final URI server;
    private final Duration limit;
    private final ServiceWatch watch;

    Endpoints(BundleContext context, JaxrsServiceRuntime runtime, URI server, Duration limit) {
        this.runtime = requireNonNull(runtime);
        this.server = requireNonNull(server);
        this.limit = limit;
        watch = new ServiceWatch(context, limit);
    }

    /** Ids of the services that are to be resources. */
    static Set<Long> resources(Bundle bundle) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null
                ? Set.of()
                : Arrays.stream(registered)
                        .filter(service -> Boolean.TRUE.equals(service.getProperty(RESOURCE))
                                || "true".equals(service.getProperty(RESOURCE)))
                        .map(service -> (Long) service.getProperty(Constants.SERVICE_ID))
                        .collect(Collectors.toSet());
    }

    /** @throws ExchangeFailed where fewer resources than wanted come in time, or an address does not answer */
    void tryOut(Bundle build, int wanted, String pass) {
        if (!watch.await(() -> resources(build).size() >= wanted && wired(build).size() >= wanted)) {
            throw new ExchangeFailed("has " + wired(build).size() + " of " + wanted + " resources wired");
        }
        wired(build).stream().flatMap(Wired::pages).findFirst().ifPresent(path -> ask(path, pass));
    }

    /** Of all applications: the API, the screens, and whatever a stranger brings. */
    private List<Wired> wired(Bundle build) {
        Set<Long> own = resources(build);
        RuntimeDTO wiring = runtime.getRuntimeDTO();
        return Stream.concat(Stream.ofNullable(wiring.defaultApplication), Stream.of(wiring.applicationDTOs))
                .flatMap(application -> Arrays.stream(application.resourceDTOs)
                        .filter(resource -> own.contains(resource.serviceId))
                        .map(resource -> new Wired(application.base, resource)))
                .toList();
    }

    private void ask(String path, String pass) {
        URI address = server.resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("X-Gate-Pass", pass)
                .timeout(limit)
                .build();
        try {
            int status = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status == NOT_FOUND || status >= SERVER_ERROR) {
                throw new ExchangeFailed("answers " + address.getPath() + " with " + status);
            }
        } catch (IOException e) {
            throw new ExchangeFailed("does not answer " + address.getPath() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExchangeFailed("was not asked: interrupted", e);
        }
    }
}
