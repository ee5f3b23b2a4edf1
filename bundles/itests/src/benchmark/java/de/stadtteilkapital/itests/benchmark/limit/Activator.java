package de.stadtteilkapital.itests.benchmark.limit;

import java.util.Collection;
import java.util.Hashtable;
import java.util.Map;
import javax.servlet.Servlet;
import javax.sql.DataSource;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Brings the limit into the runtime under test: the same HTTP server, the same data source, and nothing else of it. */
public final class Activator implements BundleActivator {
    @Override
    public void start(BundleContext context) throws InvalidSyntaxException {
        Collection<ServiceReference<DataSource>> sources =
                context.getServiceReferences(DataSource.class, "(dataSourceName=stadtteilkapital)");
        DataSource data = context.getService(sources.iterator().next());
        serve(context, "limit", new LimitServlet(data));
        serve(context, "seed", new SeedServlet(data));
    }

    private static void serve(BundleContext context, String name, Servlet servlet) {
        context.registerService(
                Servlet.class,
                servlet,
                new Hashtable<>(Map.of(
                        "osgi.http.whiteboard.servlet.name",
                        name,
                        "osgi.http.whiteboard.servlet.pattern",
                        "/" + name + "/*")));
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the services back
    }
}
