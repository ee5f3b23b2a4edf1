package de.stadtteilkapital.directory.api;

import de.stadtteilkapital.platform.api.Input;
import de.stadtteilkapital.platform.api.LabelsOf;
import de.stadtteilkapital.platform.api.Longest;
import de.stadtteilkapital.platform.api.Most;
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
@LabelsOf(ApiClient.class)
public record NewApiClient(
        @Longest(60) String district,
        @Longest(60) String office,
        @Longest(120) String name,
        @Most(20) @Longest(60) List<String> scopes,
        LocalDate expires) {
    private static final Pattern SCOPE = Pattern.compile("[a-z][a-z.-]{0,39}:(read|write)");

    public NewApiClient {
        Input in = Input.of(NewApiClient.class);
        district = in.text("district", district);
        office = in.text("office", office);
        name = in.text("name", name);
        in.require(
                scopes != null && !scopes.isEmpty(),
                "scopes",
                new Text("Bitte geben Sie mindestens einen Bereich an.", "Please give at least one scope."));
        scopes = in.list("scopes", scopes).stream().distinct().sorted().toList();
        in.require(
                scopes.stream().allMatch(scope -> SCOPE.matcher(scope).matches()),
                "scopes",
                new Text(
                        "Ein Bereich heißt wie „partners:read“ oder „partners:write“.",
                        "A scope is written like “partners:read” or “partners:write”."));
        in.present("expires", expires);
        in.refuse();
    }
}
