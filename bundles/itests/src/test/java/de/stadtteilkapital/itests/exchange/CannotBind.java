package de.stadtteilkapital.itests.exchange;

import java.util.Map;

/** A component of a build that does not take what it refers to. */
public final class CannotBind {
    static final String DECLARED = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="broken.binding" immediate="true">
              <implementation class="de.stadtteilkapital.itests.exchange.CannotBind"/>
              <reference name="clock" interface="de.stadtteilkapital.platform.api.BusinessClock" bind="bindClock"/>
            </scr:component>
            """;

    public void bindClock(Map<String, ?> properties) {
        throw new IllegalStateException("this component can't bind");
    }
}
