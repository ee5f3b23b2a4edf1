package de.stadtteilkapital.programme.web;

import de.stadtteilkapital.directory.api.DirectoryService;
import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.web.Desk;
import de.stadtteilkapital.platform.web.Desks;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The names of those who have set something in a district. */
@Component(service = SetterNames.class)
public final class SetterNames {
    private final Desk<DirectoryService> directory;

    @Activate
    public SetterNames(@Reference Desks desks) {
        directory = desks.of(DirectoryService.class);
    }

    /** Turns accounts into names for one page, each asked for once; a dash for one without. */
    UnaryOperator<String> forOnePage() {
        Map<String, String> names = new HashMap<>();
        return account ->
                names.computeIfAbsent(account, unknown -> name(unknown).orElse("–"));
    }

    /** Empty while the directory is away, too: the rest of the page is there. */
    private Optional<String> name(String account) {
        try {
            return directory.call((service, me) -> service.nameOf(account));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
                return Optional.empty();
            }
            throw refusal;
        }
    }
}
