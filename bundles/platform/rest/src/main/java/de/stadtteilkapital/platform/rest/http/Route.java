package de.stadtteilkapital.platform.rest.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Path;

/**
 * A method of HTTP at a template of paths.
 *
 * @param written the template, without a slash at its end
 * @param literals how many of its characters stand for themselves: the more, the nearer to a path it is
 */
public record Route(String method, String written, Pattern paths, int literals) {
    /** The nearest last, as JAX-RS (3.7.2) chooses. */
    static final Comparator<Route> NEARNESS = Comparator.comparingInt(Route::literals);

    private static final Pattern VARIABLE =
            Pattern.compile("\\{\\s*[\\w.-]+\\s*(?::\\s*((?:[^{}]|\\{[^{}]*\\})+?)\\s*)?\\}");

    /** The path that a class has, by itself or by one that it extends or implements. */
    public static Optional<Path> rootPath(Class<?> resource) {
        return resource == null
                ? Optional.empty()
                : Optional.ofNullable(resource.getAnnotation(Path.class))
                        .or(() -> rootPath(resource.getSuperclass()))
                        .or(() -> Arrays.stream(resource.getInterfaces())
                                .flatMap(type -> rootPath(type).stream())
                                .findFirst());
    }

    public static Stream<Route> of(Class<?> resource) {
        Path root = rootPath(resource).orElse(null);
        return Arrays.stream(resource.getMethods()).flatMap(method -> of(root, method).stream());
    }

    /** Of one method of a resource; empty where it answers no request. */
    static Optional<Route> of(Class<?> resource, Method method) {
        return of(rootPath(resource).orElse(null), method);
    }

    private static Optional<Route> of(Path root, Method method) {
        return verb(method).map(verb -> of(verb, path(root) + path(method.getAnnotation(Path.class))));
    }

    /** The path to what the ids name, in the order of the variables; empty where there are fewer of them. */
    Optional<String> to(List<String> ids) {
        if (VARIABLE.matcher(written).results().count() > ids.size()) {
            return Optional.empty();
        }
        Iterator<String> next = ids.iterator();
        return Optional.of(VARIABLE.matcher(written)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        URLEncoder.encode(next.next(), StandardCharsets.UTF_8).replace("+", "%20"))));
    }

    /** Where all paths of a resource begin. */
    public static Route root(Class<?> resource) {
        return of("", path(rootPath(resource).orElse(null)));
    }

    /** The same with any name for each variable, whatever the template says of it. */
    public Route loosely() {
        return of(method, VARIABLE.matcher(written).replaceAll("{any}"));
    }

    /** A path that leads here, with a name in place of each variable. */
    public String sample() {
        return VARIABLE.matcher(written).replaceAll("x");
    }

    static Route of(String method, String template) {
        StringBuilder regex = new StringBuilder();
        Matcher variable = VARIABLE.matcher(template);
        int literals = 0;
        int end = 0;
        while (variable.find()) {
            literals += variable.start() - end;
            regex.append(Pattern.quote(template.substring(end, variable.start())));
            regex.append(variable.group(1) == null ? "[^/]+?" : "(?:" + variable.group(1) + ")");
            end = variable.end();
        }
        literals += template.length() - end;
        regex.append(Pattern.quote(template.substring(end))).append("/?");
        return new Route(method, template, Pattern.compile(regex.toString()), literals);
    }

    boolean leadsTo(String path) {
        return paths.matcher(path).matches();
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String path(Path path) {
        String bare = path == null ? "" : path.value().replaceFirst("^/+", "").replaceFirst("/+$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
