package org.amparo.review;

import org.amparo.policy.Action;
import org.amparo.text.Span;

/**
 * What a person decided for one stretch, against or beyond the proposal.
 *
 * @param span the stretch, in the document's text
 * @param action what to do with it
 * @param standIn what a reader sees instead; for {@link Action#KEEP} the empty string
 */
public record Ruling(Span span, Action action, String standIn) {}
