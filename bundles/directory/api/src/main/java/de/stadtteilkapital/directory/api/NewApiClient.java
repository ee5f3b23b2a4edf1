package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Require;
import de.stadtteilkapital.platform.api.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An API client to be made.
 *
 * @param office the organisation for which it acts
 * @param name what it is: {@code Fachverfahren des JobCenters}; no person
 * @param scopes at least one: the first segment of a path below {@code /api}, with {@code :read} or {@code :write}
 * @param expires last day on which its token is to hold
 */
public record NewApiClient(
        @Longest(60) String district,
        @Longest(60) String office,
        @Longest(120) String name,
        @Most(20) @Longest(60) List<String> scopes,
        LocalDate expires) {
    private static final Pattern SCOPE = Pattern.compile("[a-z][a-z.-]{0,39}:(read|write)");

    public NewApiClient {
        district = Require.text("district", district);
        office = Require.text("office", office);
        name = Require.text("name", name);
        scopes = Require.list("scopes", scopes).stream().distinct().sorted().toList();
        Require.present("scopes", scopes.isEmpty() ? null : scopes);
        scopes.forEach(NewApiClient::requireScope);
        Require.present("expires", expires);
    }

    private static void requireScope(String scope) {
        if (!SCOPE.matcher(scope).matches()) {
            throw Refusal.invalid(
                    "/scopes",
                    new Text(
                            "Ein Bereich heißt wie „partners:read“ oder „partners:write“.",
                            "A scope is written like “partners:read” or “partners:write”."));
        }
    }
}
