package de.stadtteilkapital.itests.exchange;

/** A component of a build that everybody would rather have than what runs, and that nobody can have. */
public final class CannotBeConstructed {
    /** Its service stands in the registry as soon as the build starts, and before anybody has constructed it. */
    static final String DECLARED = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="broken.construction">
              <implementation class="de.stadtteilkapital.itests.exchange.CannotBeConstructed"/>
              <property name="service.ranking" type="Integer" value="10"/>
              <service><provide interface="de.stadtteilkapital.committee.api.CommitteeService"/></service>
            </scr:component>
            """;

    public CannotBeConstructed() {
        throw new IllegalStateException("this component can't be constructed");
    }
}
