package de.stadtteilkapital.platform.rest;

import java.util.Map;

/**
 * What a resource method answers, written while the unit of work was open; the type says what is in it.
 *
 * @param headers beside status and content: {@code ETag}, {@code Location}, {@code Content-Disposition}
 */
public record Answer<T>(int status, Map<String, String> headers, String mediaType, byte[] content) {
    public Answer {
        headers = Map.copyOf(headers);
    }
}
