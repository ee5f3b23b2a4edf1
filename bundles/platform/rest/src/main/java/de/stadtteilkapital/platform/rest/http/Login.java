package de.stadtteilkapital.platform.rest.http;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.platform.api.Refusal;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.platform.api.identity.Authenticator;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Credentials;
import de.stadtteilkapital.platform.api.identity.RequestLimits;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who sends a request, and whether it is one too many. */
@Component(service = Login.class)
public final class Login {
    private final Authenticator authenticator;
    private final RequestLimits limits;

    @Activate
    public Login(@Reference Authenticator authenticator, @Reference RequestLimits limits) {
        this.authenticator = requireNonNull(authenticator);
        this.limits = requireNonNull(limits);
    }

    /**
     * The caller; wrong credentials are refused also where none are needed.
     *
     * @param authorization the header, null where there is none
     * @param address of the client
     * @param open whether the request needs no login
     * @throws Refusal 401 where nobody is logged in, 429 where there is too much of one client
     */
    Caller caller(String authorization, String address, boolean open) {
        Optional<Caller> caller = authorization == null
                ? Optional.of(Caller.PUBLIC).filter(nobody -> open)
                : credentials(authorization).flatMap(shown -> authenticate(shown, address));
        limits.count(caller.orElse(Caller.PUBLIC), address);
        return caller.orElseThrow(Login::unauthenticated);
    }

    /** Who is slowed for guessing, is counted all the same. */
    private Optional<Caller> authenticate(Credentials shown, String address) {
        try {
            return authenticator.authenticate(shown, address);
        } catch (Refusal slowed) {
            limits.count(Caller.PUBLIC, address);
            throw slowed;
        }
    }

    private static Optional<Credentials> credentials(String authorization) {
        return BasicCredentials.of(authorization)
                .<Credentials>map(basic -> new Credentials.Password(basic.account(), basic.password()))
                .or(() -> BearerCredentials.of(authorization));
    }

    /** The same words whatever was wrong. */
    private static Refusal unauthenticated() {
        return new Refusal(
                Refusal.Kind.UNAUTHENTICATED,
                new Text("Bitte mit gültigem Konto anmelden.", "Please log in with a valid account."),
                List.of());
    }
}
