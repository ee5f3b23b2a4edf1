package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.acts.Thing;
import de.stadtteilkapital.platform.api.acts.Act;
import de.stadtteilkapital.platform.api.acts.Possible;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.rest.Permission;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where each act is done: the method of a resource that bears it. One that is installed nowhere is not told. */
@Component(service = Deeds.class)
public final class Deeds {
    private static final Logger LOG = LoggerFactory.getLogger(Deeds.class);
    private static final Comparator<Place> NEAREST = Comparator.comparing(Place::atHome)
            .reversed()
            .thenComparing(place -> place.route().written());

    /**
     * @param scope what a client must have been given for it
     * @param atHome whether a resource of the act's own room does it
     */
    record Place(Route route, String scope, boolean atHome) {}

    private record Known(long look, Map<Act, Place> places) {}

    private final Resources resources;
    private volatile Known last = new Known(0, Map.of());

    @Activate
    public Deeds(@Reference Resources resources) {
        this.resources = requireNonNull(resources);
    }

    /** What the caller may do with the thing, by addresses. */
    Deed.Written written(Thing<?> thing, Caller me) {
        return written(known(), thing, me);
    }

    static Deed.Written written(Map<Act, Place> places, Thing<?> thing, Caller me) {
        return new Deed.Written(
                thing.record(),
                thing.possible().stream()
                        .flatMap(possible -> Optional.ofNullable(places.get(possible.act()))
                                .filter(place -> me.hasScope(place.scope()))
                                .flatMap(place -> deed(possible, place.route()))
                                .stream())
                        .toList());
    }

    /** Empty where the address needs more than what is known: it is not that of the act's own room. */
    private static Optional<Deed> deed(Possible possible, Route route) {
        return route.to(possible.ids())
                .map(path -> new Deed(
                        possible.act().name(),
                        route.method(),
                        "/api" + path,
                        possible.act().label(),
                        possible.reason()));
    }

    private Map<Act, Place> known() {
        Resources.Installed installed = resources.installed();
        Known known = last;
        if (!installed.isAsAt(known.look())) {
            known = new Known(installed.look(), places(installed.classes()));
            last = known;
        }
        return known.places();
    }

    /** An act that several methods bear has its place in its own room, and of several there at the first by path. */
    static Map<Act, Place> places(Set<Class<?>> resources) {
        return resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getMethods()).flatMap(method -> places(resource, method)))
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, Map.Entry::getValue, BinaryOperator.minBy(NEAREST)));
    }

    private static Stream<Map.Entry<Act, Place>> places(Class<?> resource, Method method) {
        return Route.of(resource, method).stream()
                .flatMap(there -> acts(method)
                        .map(act -> Map.entry(
                                act,
                                new Place(
                                        there,
                                        ClientScope.needed(resource, there.method()),
                                        isAtHome(act, resource)))));
    }

    /** An annotation that bears no act lets nobody in, which the request itself is told. */
    private static Stream<Act> acts(Method method) {
        try {
            return new Permission(method).acts().stream();
        } catch (IllegalStateException e) {
            LOG.warn("{} bears something that is no act.", method, e);
            return Stream.empty();
        }
    }

    /** Whether both are of the same room, by the first part of their packages that the api's has beyond it. */
    private static boolean isAtHome(Act act, Class<?> resource) {
        String room = act.getClass().getPackageName().replaceFirst("\\.[^.]*$", ".");
        return (resource.getPackageName() + ".").startsWith(room);
    }
}
