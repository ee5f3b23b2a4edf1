package de.stadtteilkapital.programme.api;

import de.stadtteilkapital.platform.api.Text;
import java.util.List;

/** A list of codes, in the order in which forms show them. */
public record CodeList(String list, List<Code> codes) {
    /** One code and what it is called. */
    public record Code(String code, Text text) {}

    public CodeList {
        codes = List.copyOf(codes);
    }
}
