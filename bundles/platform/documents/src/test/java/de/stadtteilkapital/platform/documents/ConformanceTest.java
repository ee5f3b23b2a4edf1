package de.stadtteilkapital.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Every kind of document keeps for decades (PDF/A-3a) and reads aloud (PDF/UA-1), in the judgement of veraPDF. */
class ConformanceTest {
    static Stream<Arguments> documents() {
        return Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> Stream.<Supplier<byte[]>>of(
                                Samples::notice,
                                Samples::call,
                                Samples::minutes,
                                Samples::documentation,
                                Samples::markedNotice,
                                Samples::markedMinutes)
                        .map(document -> Arguments.of(flavour, document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void conforms(PDFAFlavour flavour, Supplier<byte[]> document) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (VeraPDFFoundry foundry = Foundries.defaultInstance();
                PDFAParser parser = foundry.createParser(new ByteArrayInputStream(document.get()), flavour);
                PDFAValidator validator = foundry.createValidator(flavour, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(TestAssertion::getMessage)
                    .isEmpty();
        }
    }
}
