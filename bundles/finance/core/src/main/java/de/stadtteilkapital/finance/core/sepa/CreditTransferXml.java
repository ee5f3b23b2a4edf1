package de.stadtteilkapital.finance.core.sepa;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes credit transfers as pain.001.001.09: EUR, shared charges, accounts by IBAN only. */
public final class CreditTransferXml {
    private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final XMLStreamWriter xml;

    private CreditTransferXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The same bytes for the same transfer. */
    public static byte[] of(CreditTransfer transfer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new CreditTransferXml(writer).document(transfer);
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("payment file " + transfer.id(), e);
        }
        return bytes.toByteArray();
    }

    private void document(CreditTransfer transfer) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "Document");
        xml.writeDefaultNamespace(NAMESPACE);
        begin("CstmrCdtTrfInitn");
        begin("GrpHdr");
        leaf("MsgId", SepaText.reference(transfer.id()));
        leaf("CreDtTm", transfer.createdAt().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z");
        totals(transfer);
        begin("InitgPty");
        leaf("Nm", SepaText.of(transfer.debtorName(), SepaText.NAME));
        end(2);
        instruction(transfer);
        end(2);
        xml.writeEndDocument();
    }

    private void totals(CreditTransfer transfer) throws XMLStreamException {
        leaf("NbOfTxs", Integer.toString(transfer.payments().size()));
        leaf("CtrlSum", transfer.sum().toString());
    }

    private void instruction(CreditTransfer transfer) throws XMLStreamException {
        begin("PmtInf");
        leaf("PmtInfId", SepaText.of("P" + SepaText.reference(transfer.id()), SepaText.REFERENCE));
        leaf("PmtMtd", "TRF");
        totals(transfer);
        begin("PmtTpInf");
        begin("SvcLvl");
        leaf("Cd", "SEPA");
        end(2);
        begin("ReqdExctnDt");
        leaf("Dt", transfer.executionDay().toString());
        end(1);
        begin("Dbtr");
        leaf("Nm", SepaText.of(transfer.debtorName(), SepaText.NAME));
        end(1);
        account("DbtrAcct", transfer.debtorIban());
        begin("DbtrAgt");
        begin("FinInstnId");
        begin("Othr");
        leaf("Id", "NOTPROVIDED");
        end(3);
        leaf("ChrgBr", "SLEV");
        for (CreditTransfer.Payment payment : transfer.payments()) {
            payment(payment);
        }
        end(1);
    }

    private void payment(CreditTransfer.Payment payment) throws XMLStreamException {
        begin("CdtTrfTxInf");
        begin("PmtId");
        leaf("EndToEndId", SepaText.reference(payment.id()));
        end(1);
        begin("Amt");
        begin("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(payment.amount().toString());
        end(2);
        begin("Cdtr");
        leaf("Nm", SepaText.of(payment.creditorName(), SepaText.NAME));
        end(1);
        account("CdtrAcct", payment.creditorIban());
        begin("RmtInf");
        leaf("Ustrd", SepaText.of(payment.remittance(), SepaText.REMITTANCE));
        end(2);
    }

    private void account(String name, String iban) throws XMLStreamException {
        begin(name);
        begin("Id");
        leaf("IBAN", iban);
        end(2);
    }

    private void begin(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private void leaf(String name, String text) throws XMLStreamException {
        begin(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
