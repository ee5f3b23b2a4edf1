package de.stadtteilkapital.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method: whoever is logged in may call it. On an annotation, whose {@code value()} is then a right or an act of the
 * room: whoever has the right, or may do the act, may call the methods that bear it. A method with neither such one nor {@link Open} is closed.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Allowed {}
