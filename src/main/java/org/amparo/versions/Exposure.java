package org.amparo.versions;

import org.amparo.policy.Kind;
import org.amparo.text.Span;

/**
 * Something that one side hides and the other shows.
 *
 * @param hidden the label that hides it
 * @param shown where it stands on the other side
 * @param inFull whether it stands there in full
 */
record Exposure(Kind kind, Token.Hidden hidden, Span shown, boolean inFull) {}
