package de.stadtteilkapital.platform.web.shell;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.Contributions;
import de.stadtteilkapital.platform.web.SubjectPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** For templates: where the page of a thing is, and what its link says; nothing where its room has no pages. */
public final class SubjectLinks {
    private final Contributions contributions;

    SubjectLinks(Contributions contributions) {
        this.contributions = requireNonNull(contributions);
    }

    public Optional<String> path(String kind, String id) {
        return contributions
                .pageOf(kind)
                .map(page -> page.path()
                        .replace(
                                "{id}",
                                URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20")));
    }

    public Optional<Text> act(String kind) {
        return contributions.pageOf(kind).map(SubjectPage::act);
    }
}
