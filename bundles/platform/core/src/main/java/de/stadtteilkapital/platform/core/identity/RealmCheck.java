package de.stadtteilkapital.platform.core.identity;

import static java.util.Objects.requireNonNull;

import org.apache.felix.hc.annotation.HealthCheckService;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the server that checks passwords answers; while it does not, only those get in whom this node still remembers. */
@Component
@HealthCheckService(name = "login", tags = "room")
public final class RealmCheck implements HealthCheck {
    private final Realm realm;

    @Activate
    public RealmCheck(@Reference Realm realm) {
        this.realm = requireNonNull(realm);
    }

    @Override
    public Result execute() {
        return realm.server().answers()
                ? new Result(Result.Status.OK, "passwords can be checked")
                : new Result(Result.Status.WARN, "the server that checks passwords does not answer");
    }
}
