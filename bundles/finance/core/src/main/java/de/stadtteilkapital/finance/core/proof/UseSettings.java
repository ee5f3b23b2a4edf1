package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;

/** What the programme says about the use of grants in a district and a round. */
interface UseSettings {
    <T> T parameter(String district, Parameter<T> parameter);

    FundingRound round(String id);

    /** As the programme room has it now. */
    static UseSettings of(OtherRooms rooms) {
        return new UseSettings() {
            @Override
            public <T> T parameter(String district, Parameter<T> parameter) {
                return rooms.programme().call(programme -> programme.parameter(district, parameter));
            }

            @Override
            public FundingRound round(String id) {
                return rooms.programme().call(programme -> programme.round(id));
            }
        };
    }
}
