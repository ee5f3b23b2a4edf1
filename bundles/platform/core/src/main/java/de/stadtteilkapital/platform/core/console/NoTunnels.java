package de.stadtteilkapital.platform.core.console;

import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Whoever has an account of the console gets no further from there: Karaf's server forwards ports, by which a viewer would
 * reach what listens on this machine alone, and count there as the proxy whose word is believed.
 */
@Component(service = NoTunnels.class, immediate = true)
public final class NoTunnels {
    /** A runtime may do without a console by ssh. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindServer(SshServer server) {
        server.setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    }

    void unbindServer(SshServer server) {
        // it is going
    }
}
