package de.stadtteilkapital.platform.attachments.persistence;

/**
 * How much hangs at a thing.
 *
 * @param ever how many there have been, with those that are gone
 * @param number how many are there
 * @param bytes of those that are there
 */
public record Load(int ever, int number, long bytes) {}
