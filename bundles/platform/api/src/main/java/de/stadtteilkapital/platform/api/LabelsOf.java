package de.stadtteilkapital.platform.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The record's components are called as those of the same names in other records, unless they have a {@link Label}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface LabelsOf {
    Class<? extends Record>[] value();
}
