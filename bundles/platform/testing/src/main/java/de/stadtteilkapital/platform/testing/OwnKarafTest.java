package de.stadtteilkapital.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test class against containers that are its own, fresh ones of the {@link Containers} that its methods ask for:
 * nobody else calls or breaks them, so it runs beside other classes.
 */
@Documented
@ExtendWith(KarafExtension.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OwnKarafTest {}
