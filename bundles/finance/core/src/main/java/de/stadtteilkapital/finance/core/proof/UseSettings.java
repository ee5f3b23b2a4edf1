package de.stadtteilkapital.finance.core.proof;

import de.stadtteilkapital.finance.core.OtherRooms;
import de.stadtteilkapital.platform.api.Deadline;
import de.stadtteilkapital.platform.api.Text;
import de.stadtteilkapital.programme.api.CodeList;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;
import java.util.Map;
import java.util.stream.Collectors;

/** What the programme says about the use of grants in a district and a round. */
interface UseSettings {
    <T> T parameter(String district, Parameter<T> parameter);

    Deadline deadline(String district);

    FundingRound round(String id);

    /** What budget lines are called, by their codes. */
    Map<String, Text> budgetLines(String district);

    /** As the programme room has it now. */
    static UseSettings of(OtherRooms rooms) {
        return new UseSettings() {
            @Override
            public <T> T parameter(String district, Parameter<T> parameter) {
                return rooms.programme().call(programme -> programme.parameter(district, parameter));
            }

            @Override
            public Deadline deadline(String district) {
                return rooms.programme().call(programme -> programme.deadline(district));
            }

            @Override
            public FundingRound round(String id) {
                return rooms.programme().call(programme -> programme.round(id));
            }

            @Override
            public Map<String, Text> budgetLines(String district) {
                return rooms.programme().call(programme -> programme.codeList("budgetLine", district)).codes().stream()
                        .collect(Collectors.toMap(CodeList.Code::code, CodeList.Code::text));
            }
        };
    }
}
