package de.stadtteilkapital.platform.rest.http;

import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The JAX-RS application at {@code /api} into which every room hangs its resources. */
@Component(service = Application.class)
@JaxrsApplicationBase("/api")
@JaxrsName("api")
public final class ApiApplication extends Application {}
