package org.amparo.protection;

import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.text.Span;

/**
 * One proposal: what to do with one stretch, and why.
 *
 * @param span the stretch, in the document's text
 * @param kind what it is
 * @param role whom it belongs to
 * @param action what to do
 * @param standIn what a reader sees instead; for {@link Action#KEEP} the empty string
 * @param reason why, in words for the reviewer; never quotes the document
 * @param confidence how sure the protector is of kind and action, 0 to 1
 */
public record Proposed(
    Span span, Kind kind, Role role, Action action, String standIn, String reason, double confidence) {}
