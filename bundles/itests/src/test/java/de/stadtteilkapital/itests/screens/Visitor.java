package de.stadtteilkapital.itests.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser that knows no JavaScript: follows links, fills forms, keeps cookies. */
public final class Visitor {
    private static final Pattern FORM = Pattern.compile(
            "<form class=\"sk-form[^\"]*\"[^>]*action=\"([^\"]*)\" method=\"post\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");

    private String base;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private HttpResponse<String> page;

    Visitor(URI base) {
        this.base = base.toString().replaceFirst("/$", "");
    }

    public static Visitor loggedIn(URI base, String login, String password) {
        Visitor visitor = new Visitor(base);
        visitor.open("/anmelden", 200)
                .fill("login", login)
                .fill("password", password)
                .send(200);
        return visitor;
    }

    private final List<String> filled = new ArrayList<>();

    /** Goes on at another node of the same house, with the same cookies. */
    public Visitor at(URI node) {
        base = node.toString().replaceFirst("/$", "");
        return this;
    }

    public Visitor open(String path, int status) {
        return took(HttpRequest.newBuilder(URI.create(base + path)), status);
    }

    public Visitor fill(String name, String value) {
        filled.add(encoded(name) + "=" + encoded(value));
        return this;
    }

    /** Sends the form of the page with what it has hidden. */
    Visitor send(int status) {
        return sendAs(base, status);
    }

    Visitor sendAs(String origin, int status) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as("a form on " + page.uri()).isTrue();
        List<String> parts = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(form.group(2));
        while (hidden.find()) {
            parts.add(encoded(hidden.group(1)) + "=" + encoded(hidden.group(2)));
        }
        parts.addAll(filled);
        return post(form.group(1), String.join("&", parts), origin, status);
    }

    Visitor post(String path, String body, String origin, int status) {
        filled.clear();
        return took(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", origin)
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                status);
    }

    /** Opens a page, whatever it answers. */
    public int look(String path) {
        return took(HttpRequest.newBuilder(URI.create(base + path)));
    }

    /** Bytes of a page as it goes over the wire to a browser that takes it compressed. */
    public int weight(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(base + path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body().length;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form, whatever it is answered by. */
    int send(String path, String body) {
        return took(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", base)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Visitor took(HttpRequest.Builder request, int status) {
        took(request);
        assertThat(page.statusCode()).as(page.uri() + "\n" + page.body()).isEqualTo(status);
        return this;
    }

    private int took(HttpRequest.Builder request) {
        try {
            page = client.send(request.header("Accept-Language", "de").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return page.statusCode();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String path() {
        return page.uri().getPath();
    }

    public String html() {
        return page.body();
    }

    HttpResponse<String> answer() {
        return page;
    }

    /** What is offered first in a choice of the form. */
    String first(String name) {
        Matcher choice = Pattern.compile("name=\"" + Pattern.quote(name) + "\" value=\"([^\"]+)\"")
                .matcher(html());
        assertThat(choice.find()).as("a choice of " + name).isTrue();
        return choice.group(1);
    }

    /** The first that is found on the page. */
    public String found(String pattern) {
        Matcher there = Pattern.compile(pattern).matcher(html());
        assertThat(there.find()).as(pattern + " on " + page.uri()).isTrue();
        return there.group(there.groupCount());
    }
}
