package de.stadtteilkapital.itests.exchange;

/** A component of a build that everybody would rather have than what runs, and that nobody can have. */
public final class CannotBeConstructed {
    /** Its service stands in the registry as soon as the build starts, and before anybody has constructed it. */
    static final String DECLARED = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="broken.construction">
              <implementation class="de.stadtteilkapital.itests.exchange.CannotBeConstructed"/>
              <property name="service.ranking" type="Integer" value="10"/>
              <service>
                <provide interface="de.stadtteilkapital.committee.api.AgendaService"/>
                <provide interface="de.stadtteilkapital.committee.api.AttendanceService"/>
                <provide interface="de.stadtteilkapital.committee.api.BodyService"/>
                <provide interface="de.stadtteilkapital.committee.api.ConditionService"/>
                <provide interface="de.stadtteilkapital.committee.api.MinutesService"/>
                <provide interface="de.stadtteilkapital.committee.api.RecusalService"/>
                <provide interface="de.stadtteilkapital.committee.api.SessionService"/>
                <provide interface="de.stadtteilkapital.committee.api.VoteService"/>
              </service>
            </scr:component>
            """;

    public CannotBeConstructed() {
        throw new IllegalStateException("this component can't be constructed");
    }
}
