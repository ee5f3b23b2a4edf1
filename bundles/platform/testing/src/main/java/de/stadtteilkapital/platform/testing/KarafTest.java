package de.stadtteilkapital.platform.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Runs a test class against the assembled distribution: its methods and constructor may ask for the {@link Karaf} that
 * all classes of the run with the same database share, one class after the other. Whose containers are its own is an
 * {@link OwnKarafTest}.
 */
@Documented
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(KarafExtension.class)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KarafTest {

    /** The database below the shared container. */
    Database database() default Database.DERBY;
}
