package de.stadtteilkapital.platform.api.documents;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A letter to one addressee after DIN 5008, form B: notice, order, call for funds.
 *
 * @param addressee one to six lines, as they fit the window of an envelope
 * @param contact the person who answers questions, empty for the office as a whole
 * @param legalBasis the norms the letter rests on, printed by {@code <@l.legalBasis/>}; may be empty
 * @param sample whether its particulars are made up, which then stands above its subject
 */
public record Letter(
        Letterhead letterhead,
        List<String> addressee,
        LocalDate date,
        String fileNumber,
        String contact,
        String subject,
        List<String> legalBasis,
        boolean sample)
        implements Frame {
    private static final int MOST_LINES = 6;

    public Letter {
        requireNonNull(letterhead);
        addressee = List.copyOf(addressee);
        requireNonNull(date);
        requireNonNull(fileNumber);
        requireNonNull(contact);
        requireNonNull(subject);
        legalBasis = List.copyOf(legalBasis);
        if (addressee.isEmpty() || addressee.size() > MOST_LINES) {
            throw new IllegalArgumentException("an address has one to six lines");
        }
    }

    /** One that means what it says. */
    public Letter(
            Letterhead letterhead,
            List<String> addressee,
            LocalDate date,
            String fileNumber,
            String contact,
            String subject,
            List<String> legalBasis) {
        this(letterhead, addressee, date, fileNumber, contact, subject, legalBasis, false);
    }

    /**
     * The lines of an addressee, as many as there may be; named otherwise than what templates read.
     *
     * @param address as people write theirs: in lines, or in one with commas
     */
    public static List<String> addressLines(String name, String address) {
        return Stream.concat(Stream.of(name), Arrays.stream(address.split("[\\n,]")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }

    /** The same as one that nobody is to take for a real one. */
    public Letter asSample() {
        return new Letter(letterhead, addressee, date, fileNumber, contact, subject, legalBasis, true);
    }

    @Override
    public String title() {
        return subject;
    }
}
