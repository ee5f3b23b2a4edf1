package de.stadtteilkapital.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a text that comes from outside have several lines; any other has one, so that no name or reference reads like two
 * in a letter, a table or a bank's file. OpenAPI tells it, and a body that breaks it is refused with 400 before any service
 * sees it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Multiline {}
