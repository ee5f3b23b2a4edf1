package de.stadtteilkapital.finance.rest;

import de.stadtteilkapital.finance.api.ParkedReceiptAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the method does with parked money, and thereby who may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithParkedReceipt {
    ParkedReceiptAct value();
}
