package de.stadtteilkapital.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a feed, which is read on for years: its cursor comes as {@code after}, where {@code 0} is the
 * beginning, and belongs to the person or the office that reads, whichever token they show.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Feed {
    /** The cursor's parameter. */
    String AFTER = "after";

    /** Where a feed begins. */
    String BEGINNING = "0";
}
