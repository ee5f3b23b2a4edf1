package de.stadtteilkapital.platform.rest.http;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.rest.Searched;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.UriInfo;

/**
 * What may be asked of an operation behind the question mark: the parameters it names, each once. A list that reads its
 * filters itself refuses what it does not know, but tells by a mark whether it can be searched.
 */
final class KnownParameters {
    private static final String SEARCH = "q";

    private KnownParameters() {}

    /** @throws Refusal 400 that names the parameter */
    static void require(Method method, Map<String, List<String>> query) {
        query.forEach((name, values) -> {
            if (values.size() != 1) {
                refuse(name, new Text("%s steht mehrfach da.", "%s is given more than once."));
            }
        });
        boolean list = Arrays.asList(method.getParameterTypes()).contains(UriInfo.class);
        if (list) {
            if (query.containsKey(SEARCH) && !method.isAnnotationPresent(Searched.class)) {
                refuse(SEARCH, new Text("Diese Liste kann man nicht durchsuchen.", "This list can't be searched."));
            }
            return;
        }
        Set<String> named = named(method);
        query.keySet().stream()
                .filter(name -> !named.contains(name))
                .findFirst()
                .ifPresent(name -> refuse(
                        name, new Text("Den Parameter „%s“ gibt es hier nicht.", "There is no parameter “%s” here.")));
    }

    private static Set<String> named(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static void refuse(String name, Text message) {
        throw Refusal.invalid("/" + name, message.with(name));
    }
}
