package de.stadtteilkapital.finance.rest.proof;

import de.stadtteilkapital.finance.api.VoucherAct;
import de.stadtteilkapital.platform.rest.Allowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method does the act; whoever has its right may call it. */
@Allowed
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface DoesWithVoucher {
    VoucherAct value();
}
