package de.stadtteilkapital.platform.web.shell;

import javax.ws.rs.core.Application;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsApplicationBase;
import org.osgi.service.jaxrs.whiteboard.propertytypes.JaxrsName;

/** The JAX-RS application at {@code /} into which every room hangs its pages. */
@Component(service = Application.class)
@JaxrsApplicationBase("/")
@JaxrsName("screens")
public final class ScreensApplication extends Application {}
