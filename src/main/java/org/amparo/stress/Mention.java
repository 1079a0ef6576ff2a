package org.amparo.stress;

import org.amparo.text.Span;

/**
 * A stretch of a text that identifies somebody by itself.
 *
 * @param span where it stands
 * @param entity what it names; all mentions of one thing share it
 */
record Mention(Span span, String entity) {}
