package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.applications.api.Application;
import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.finance.api.Instrument;
import de.stadtteilkapital.finance.core.persistence.GrantBasis;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters of this room: the notice to the sponsor and the call to the programme directorate. */
final class Correspondence {
    private static final int MOST_LINES = 6;

    private final OtherRooms rooms;

    Correspondence(OtherRooms rooms) {
        this.rooms = requireNonNull(rooms);
    }

    byte[] notice(Grant grant, GrantBasis basis) {
        boolean act = grant.instrument() == Instrument.NOTICE;
        District district = rooms.programme().call(p -> p.district(grant.district()));
        List<String> law = new ArrayList<>(lines(parameter(district.id(), FinanceParameters.LEGAL_BASIS)));
        law.add(act ? "§§ 35, 36 VwVfG" : "§§ 54, 56 VwVfG");
        Letter letter = new Letter(
                district.letterhead(),
                Stream.concat(Stream.of(grant.sponsorName()), address(basis.sponsorAddress()).stream())
                        .limit(MOST_LINES)
                        .toList(),
                grant.issuedOn(),
                grant.fileNumber(),
                "",
                grant.instrument().label().german(),
                law);
        Application application = rooms.applications().call(a -> a.application(grant.application()));
        Map<String, Object> model = Map.of(
                "grant",
                grant,
                "proposal",
                application.proposal(),
                "basis",
                basis,
                "programme",
                district.programme(),
                "budgetLines",
                budgetLines(district.id()),
                "heading",
                Map.of("grant", headings(Grant.class), "line", headings(GrantLine.class)),
                "remedy",
                parameter(district.id(), FinanceParameters.REMEDY));
        Template template = new Template(Correspondence.class, act ? "notice.ftlh" : "contract.ftlh");
        return rooms.letters().call(letters -> letters.pdf(template, letter, model));
    }

    /** @param today the date of a call that is still a draft */
    byte[] form(FundCall call, List<FundCallLine> items, LocalDate today) {
        District district = rooms.programme().call(p -> p.district(call.district()));
        FundingRound round = rooms.programme().call(p -> p.round(call.round()));
        Letter letter = new Letter(
                district.letterhead(),
                lines(parameter(district.id(), FinanceParameters.DIRECTORATE)),
                call.dispatchedOn() == null ? today : call.dispatchedOn(),
                district.fileNumberPrefix() + "-MA-" + call.number(),
                "",
                "Mittelabruf Nr. " + call.number(),
                List.of());
        Template template = new Template(Correspondence.class, "fund-call.ftlh");
        Map<String, Object> model = Map.of(
                "call",
                call,
                "items",
                items,
                "roundName",
                round.name(),
                "programme",
                district.programme(),
                "heading",
                Map.of("call", headings(FundCall.class), "item", headings(FundCallLine.class)),
                "draft",
                call.state() == FundCall.State.DRAFT);
        return rooms.letters().call(letters -> letters.pdf(template, letter, model));
    }

    /** What stands over the fields and columns that show a record. */
    private static Map<String, String> headings(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toMap(
                        name -> name, name -> Labels.heading(type, name).german()));
    }

    private Map<String, String> budgetLines(String district) {
        return rooms.programme().call(p -> p.codeList("budgetLine", district)).codes().stream()
                .collect(Collectors.toMap(
                        code -> code.code(), code -> code.text().german()));
    }

    private String parameter(String district, Parameter<String> parameter) {
        return rooms.programme().call(p -> p.parameter(district, parameter));
    }

    /** Sponsors write their address in lines or in one with commas. */
    private static List<String> address(String written) {
        return lines(written.replaceAll("[\\n,]", "|"));
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
