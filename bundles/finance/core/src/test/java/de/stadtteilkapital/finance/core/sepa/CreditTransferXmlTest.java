package de.stadtteilkapital.finance.core.sepa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.stadtteilkapital.platform.api.Ids;
import de.stadtteilkapital.platform.api.Money;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class CreditTransferXmlTest {
    private static Schema schema;

    @BeforeAll
    static void readSchema() throws SAXException {
        schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(CreditTransferXmlTest.class.getResource("/pain.001.001.09.xsd"));
    }

    private static CreditTransfer transfer(String iban, int payments) {
        return new CreditTransfer(
                Ids.next(),
                LocalDateTime.of(2026, 11, 23, 8, 0),
                "Stadtkasse Hamm, Koordinierungsstelle für soziale Zwecke",
                "DE89370400440532013000",
                LocalDate.of(2026, 11, 24),
                IntStream.range(0, payments)
                        .mapToObj(i -> new CreditTransfer.Payment(
                                Ids.next(),
                                "Bürgerverein „Schritt für Schritt“ & Freunde ".repeat(3),
                                iban,
                                Money.of("4000.10"),
                                "Zuwendung HN-2026-0001"))
                        .toList());
    }

    private static void validate(byte[] xml) throws Exception {
        schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    @Test
    void isValidAgainstTheSchema() throws Exception {
        CreditTransfer transfer = transfer("DE02120300000000202051", 3);
        byte[] xml = CreditTransferXml.of(transfer);

        validate(xml);
        assertThat(CreditTransferXml.of(transfer)).isEqualTo(xml);
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains("<NbOfTxs>3</NbOfTxs>")
                .contains("<CtrlSum>12000.30</CtrlSum>")
                .contains("<InstdAmt Ccy=\"EUR\">4000.10</InstdAmt>")
                .contains("<ChrgBr>SLEV</ChrgBr>")
                .contains("<ReqdExctnDt><Dt>2026-11-24</Dt></ReqdExctnDt>")
                .contains("<Nm>Stadtkasse Hamm, Koordinierungsstelle fuer soziale Zwecke</Nm>")
                .contains("<CreDtTm>2026-11-23T08:00:00Z</CreDtTm>")
                .doesNotContain("BIC");
    }

    @Test
    void hasUniqueEndToEndIdsOfTheAllowedLength() {
        String xml = new String(CreditTransferXml.of(transfer("DE02120300000000202051", 50)), StandardCharsets.UTF_8);
        List<String> ids = Pattern.compile("<EndToEndId>([^<]*)")
                .matcher(xml)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids)
                .hasSize(50)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(35));
    }

    @Test
    void theSchemaRefusesWhatIsNoIban() {
        assertThatThrownBy(() -> validate(CreditTransferXml.of(transfer("keine IBAN", 1))))
                .isInstanceOf(SAXException.class);
    }
}
