package de.stadtteilkapital.itests.exchange;

import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A build that starts, and whose synthetic request fails. */
public final class AnswersWrongly implements BundleActivator, HealthCheck {
    @Override
    public void start(BundleContext context) {
        context.registerService(HealthCheck.class, this, null);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the service back
    }

    @Override
    public Result execute() {
        return new Result(Result.Status.CRITICAL, "this build answers wrongly");
    }
}
