package de.stadtteilkapital.partners.web;

import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.web.SubjectPage;
import de.stadtteilkapital.platform.web.SubjectPages;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Where requests for opinions are answered and chased. */
@Component
public final class OpinionSubjects implements SubjectPages {
    private static final String ONE = OpinionPages.PATH + "/{id}";

    private static final List<SubjectPage> PAGES = List.of(
            new SubjectPage("partners.toAnswer", new Text("Stellung nehmen", "Give the opinion"), ONE),
            new SubjectPage("partners.overdue", new Text("Ansehen", "Open"), ONE));

    @Override
    public List<SubjectPage> pages() {
        return PAGES;
    }
}
