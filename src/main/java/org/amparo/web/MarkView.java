package org.amparo.web;

import org.jspecify.annotations.Nullable;

/**
 * The stretch that the reviewer looks at.
 *
 * @param at its place in addresses
 * @param words its words
 * @param action what will be done with it, "hide", "gen" or "stay"; null where nothing marked it
 * @param kind what it is, in the reader's language; empty where unknown
 * @param role whom it belongs to; empty where nobody
 * @param reason why it was marked; empty where only a person did
 * @param sure how sure the program is, in percent
 * @param ruled whether a person ruled it
 * @param open whether the last check found it readable although hidden elsewhere
 * @param standIn what a reader sees instead, or is offered to
 * @param alike how many more stretches hold the same words and are not treated likewise
 * @param office whether its ruling may be made the office's
 * @param coarser whether its kind can be made coarser in degrees
 * @param seen the place as a reader will see it, as HTML
 */
record MarkView(
    String at,
    String words,
    @Nullable String action,
    String kind,
    String role,
    String reason,
    int sure,
    boolean ruled,
    boolean open,
    String standIn,
    int alike,
    boolean office,
    boolean coarser,
    String seen) {}
