package de.stadtteilkapital.finance.core.use;

import de.stadtteilkapital.finance.core.LeftRooms;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;

/** What the programme says about the use of grants in a district and a round. */
interface UseSettings {
    <T> T parameter(String district, Parameter<T> parameter);

    FundingRound round(String id);

    /** As the programme room has it now. */
    static UseSettings of(LeftRooms rooms) {
        return new UseSettings() {
            @Override
            public <T> T parameter(String district, Parameter<T> parameter) {
                return rooms.programme(programme -> programme.parameter(district, parameter));
            }

            @Override
            public FundingRound round(String id) {
                return rooms.programme(programme -> programme.round(id));
            }
        };
    }
}
