package de.stadtteilkapital.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the methods of a {@link KarafTest} inside the container, by a Jupiter engine there; a parameter of an interface
 * type is the OSGi service of that type (waited for up to ten seconds), {@code BundleContext} the test bundle's own.
 *
 * <p>Each method is one run of its own in there, so {@code @BeforeAll} runs once per method. Test factories and nested
 * classes stay outside.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InContainer {}
