package de.stadtteilkapital.finance.web;

import de.stadtteilkapital.finance.api.FinanceRight;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whoever has the right may open the page. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface May {
    FinanceRight value();
}
