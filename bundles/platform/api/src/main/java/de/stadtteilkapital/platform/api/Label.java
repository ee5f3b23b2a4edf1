package de.stadtteilkapital.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What people call a component of a record, with its article: "der Titel". {@link Labels} makes headings and sentences of
 * it, so that no message, letter, table or page has a name of its own for it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Label {
    /** With {@code der}, {@code die} or {@code das}. */
    String german();

    /** With {@code the}. */
    String english();

    /** The German accusative where it is not the rule's: "den Namen". */
    String accusative() default "";
}
