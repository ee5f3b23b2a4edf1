package de.stadtteilkapital.finance.core;

import static java.util.Objects.requireNonNull;

import de.stadtteilkapital.finance.api.FinanceParameters;
import de.stadtteilkapital.finance.api.FundCall;
import de.stadtteilkapital.finance.api.Grant;
import de.stadtteilkapital.finance.api.GrantLine;
import de.stadtteilkapital.finance.api.Instrument;
import de.stadtteilkapital.finance.api.Overspend;
import de.stadtteilkapital.finance.core.persistence.GrantBasis;
import de.stadtteilkapital.platform.api.Labels;
import de.stadtteilkapital.platform.api.Wording;
import de.stadtteilkapital.platform.api.documents.Letter;
import de.stadtteilkapital.platform.api.documents.Template;
import de.stadtteilkapital.platform.api.identity.Caller;
import de.stadtteilkapital.platform.api.identity.Role;
import de.stadtteilkapital.platform.api.texts.DeclaredText;
import de.stadtteilkapital.platform.api.texts.Prose;
import de.stadtteilkapital.platform.api.texts.ProseBlock;
import de.stadtteilkapital.platform.persistence.Store;
import de.stadtteilkapital.programme.api.District;
import de.stadtteilkapital.programme.api.FundingRound;
import de.stadtteilkapital.programme.api.Parameter;
import de.stadtteilkapital.programme.api.Remedies;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters of this room: the notice to the sponsor and the call to the programme directorate. */
final class Correspondence {
    private static final List<Parameter<String>> NOTICE_TERMS =
            List.of(FinanceParameters.LEGAL_BASIS, FinanceParameters.REMEDY);
    private static final List<Parameter<String>> CALL_TERMS = List.of(FinanceParameters.DIRECTORATE);

    private static final String PROGRAMME = "finance.programme";

    /** Who has issued a notice for the office (VwVfG § 37 Abs. 3), and as what. */
    private static final String ACTOR = "finance.actor";

    private static final String FUNCTION = "finance.actorFunction";

    private final OtherRooms rooms;
    private final LetterWords words;

    Correspondence(OtherRooms rooms, Store store) {
        this.rooms = requireNonNull(rooms);
        words = new LetterWords(rooms, store);
    }

    private static List<DeclaredText> texts(Grant grant) {
        return isNotice(grant) ? FinanceTexts.NOTICE : FinanceTexts.CONTRACT;
    }

    private static boolean isNotice(Grant grant) {
        return grant.instrument() == Instrument.NOTICE;
    }

    /** Whatever is worded otherwise later on, and whose law its district follows then, its letter says what holds today. */
    void issued(Caller me, Grant grant) {
        District district = district(grant.district());
        Map<String, String> names = new HashMap<>(KeptNorms.of(district).kept());
        names.put(PROGRAMME, district.programme());
        names.put(FinanceParameters.REMEDY.key(), remedy(district, grant.issuedOn()));
        names.put(ACTOR, me.name());
        names.put(FUNCTION, Role.FINANCE_OFFICER.label().german());
        words.keep(grant.id(), district.id(), grant.issuedOn(), texts(grant), NOTICE_TERMS, names);
    }

    /** Likewise the letter of a call. */
    void dispatched(FundCall call, LocalDate today) {
        District district = district(call.district());
        Map<String, String> names = Map.of(PROGRAMME, district.programme());
        words.keep(call.id(), district.id(), today, FinanceTexts.CALL, CALL_TERMS, names);
    }

    /** What the district has worded itself, else what the law of its Land says; nothing where nobody knows. */
    private String remedy(District district, LocalDate day) {
        String own = rooms.programme().call(p -> p.parameter(district.id(), FinanceParameters.REMEDY));
        return own.isBlank()
                ? rooms.programme()
                        .call(p -> Remedies.against(district, day, p))
                        .map(remedy -> remedy.instruction().german())
                        .orElse("")
                : own;
    }

    private District district(String id) {
        return rooms.programme().call(programme -> programme.district(id));
    }

    byte[] notice(Grant grant, GrantBasis basis) {
        return notice(
                grant,
                basis,
                words.of(grant.id(), grant.district(), texts(grant), NOTICE_TERMS),
                KeptNorms.cited(words.kept(grant.id()), district(grant.district())),
                false);
    }

    /** @param instead what texts say, by their keys, of a grant that is none */
    byte[] sample(Grant grant, GrantBasis basis, Map<String, String> instead) {
        Map<String, String> said = words.on(grant.district(), grant.issuedOn(), texts(grant), NOTICE_TERMS);
        District district = district(grant.district());
        said.put(FinanceParameters.REMEDY.key(), remedy(district, grant.issuedOn()));
        said.putAll(instead);
        return notice(grant, basis, said, KeptNorms.of(district), true);
    }

    private byte[] notice(Grant grant, GrantBasis basis, Map<String, String> said, KeptNorms norms, boolean sample) {
        boolean act = isNotice(grant);
        District district = district(grant.district());
        List<String> law = new ArrayList<>(lines(said.get(FinanceParameters.LEGAL_BASIS.key())));
        law.add(act ? norms.act() : norms.contract());
        Letter letter = new Letter(
                district.letterhead(),
                Letter.addressLines(grant.sponsorName(), basis.sponsorAddress()),
                grant.issuedOn(),
                grant.fileNumber(),
                "",
                grant.instrument().label().german(),
                law,
                sample);
        Map<String, Object> model =
                new HashMap<>(blocks(texts(grant), said, values(grant, basis, programme(said, district), norms)));
        model.put("grant", grant);
        model.put("againstIncome", grant.overspend() == Overspend.AGAINST_INCOME);
        model.put("budgetLines", budgetLines(district.id()));
        model.put("heading", Map.of("grant", headings(Grant.class), "line", headings(GrantLine.class)));
        String remedy = said.get(FinanceParameters.REMEDY.key());
        model.put("remedy", remedy.isBlank() ? remedy(district, grant.issuedOn()) : remedy);
        model.put("actor", said.getOrDefault(ACTOR, ""));
        model.put("function", said.getOrDefault(FUNCTION, ""));
        Template template = new Template(Correspondence.class, act ? "notice.ftlh" : "contract.ftlh");
        return rooms.letters().call(letters -> letters.pdf(template, letter, model));
    }

    /** Of a letter that is not sent, or was before it was kept, today's. */
    private static String programme(Map<String, String> said, District district) {
        return said.getOrDefault(PROGRAMME, district.programme());
    }

    private static Map<String, String> values(Grant grant, GrantBasis basis, String programme, KeptNorms norms) {
        Wording german = Wording.GERMAN;
        return Map.of(
                "programm", programme,
                "titel", grant.title(),
                "traeger", grant.sponsorName(),
                "antragstag", german.day(basis.appliedOn()),
                "beschlusstag", german.day(basis.resolvedOn()),
                "punkt", german.number(basis.number()),
                "beginn", german.day(grant.start()),
                "ende", german.day(grant.end()),
                "zinsnorm", norms.interest());
    }

    /** What is said by the names under which the templates know it: the last words of the keys. */
    private static Map<String, List<ProseBlock>> blocks(
            List<DeclaredText> texts, Map<String, String> said, Map<String, String> values) {
        return texts.stream()
                .map(DeclaredText::key)
                .collect(Collectors.toMap(
                        key -> key.substring(key.lastIndexOf('.') + 1),
                        key -> new Prose(said.get(key)).blocks(values)));
    }

    /** @param today the date of a call that is still a draft */
    byte[] form(FundCall call, List<FundCallLine> items, LocalDate today) {
        boolean draft = call.dispatchedOn() == null;
        Map<String, String> said = draft
                ? words.on(call.district(), today, FinanceTexts.CALL, CALL_TERMS)
                : words.of(call.id(), call.district(), FinanceTexts.CALL, CALL_TERMS);
        FundingRound round = rooms.programme().call(p -> p.round(call.round()));
        return form(call, items, today, round.name(), said, false);
    }

    /** @param instead what texts say, by their keys, of a call that is none */
    byte[] sample(FundCall call, List<FundCallLine> items, LocalDate today, String round, Map<String, String> instead) {
        Map<String, String> said = words.on(call.district(), today, FinanceTexts.CALL, CALL_TERMS);
        said.putAll(instead);
        return form(call, items, today, round, said, true);
    }

    private byte[] form(
            FundCall call,
            List<FundCallLine> items,
            LocalDate today,
            String round,
            Map<String, String> said,
            boolean sample) {
        District district = district(call.district());
        boolean draft = call.dispatchedOn() == null;
        Letter letter = new Letter(
                district.letterhead(),
                lines(said.get(FinanceParameters.DIRECTORATE.key())),
                draft ? today : call.dispatchedOn(),
                district.fileNumberPrefix() + "-MA-" + call.number(),
                "",
                "Mittelabruf Nr. " + call.number(),
                List.of(),
                sample);
        Template template = new Template(Correspondence.class, "fund-call.ftlh");
        Map<String, Object> model =
                new HashMap<>(blocks(FinanceTexts.CALL, said, Map.of("programm", programme(said, district))));
        model.put("call", call);
        model.put("items", items);
        model.put("roundName", round);
        model.put("heading", Map.of("call", headings(FundCall.class), "item", headings(FundCallLine.class)));
        model.put("draft", call.state() == FundCall.State.DRAFT);
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

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
