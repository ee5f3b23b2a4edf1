package de.stadtteilkapital.partners.web;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.partners.api.OpinionRequest;
import de.stadtteilkapital.partners.api.PartnerRight;
import de.stadtteilkapital.partners.api.PartnerService;
import de.stadtteilkapital.platform.api.PageRequest;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Right;
import de.stadtteilkapital.platform.api.modules.HandOver;
import de.stadtteilkapital.platform.web.CasePart;
import de.stadtteilkapital.platform.web.Fragment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** On the page of a case: who was asked, until when, and what they said. */
@Component
public final class OpinionsOfCase implements CasePart {
    private static final Template TEMPLATE = new Template(OpinionsOfCase.class, "case-opinions.ftlh");

    private final HandOver<PartnerService> partners;
    private final HandOver<DirectoryService> directory;

    @Activate
    public OpinionsOfCase(BundleContext context) {
        this(HandOver.to(PartnerService.class, context), HandOver.to(DirectoryService.class, context));
    }

    OpinionsOfCase(HandOver<PartnerService> partners, HandOver<DirectoryService> directory) {
        this.partners = requireNonNull(partners);
        this.directory = requireNonNull(directory);
    }

    @Override
    public String id() {
        return "stellungnahmen";
    }

    @Override
    public Text heading() {
        return OpinionPages.TITLE;
    }

    @Override
    public Right right() {
        return PartnerRight.READ;
    }

    @Override
    public int place() {
        return 10;
    }

    @Override
    public Optional<Fragment> part(Caller me, String application) {
        List<OpinionRequest> requests =
                partners.call(service -> service.requests(me, PageRequest.of(Map.of("application", application)))
                        .items());
        return requests.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fragment(
                        heading(),
                        TEMPLATE,
                        Map.of(
                                "requests",
                                requests,
                                "offices",
                                directory.call(service -> OfficeNames.of(service, me, requests)))));
    }
}
