package org.amparo.review;

import java.util.Optional;
import org.amparo.policy.Action;
import org.amparo.text.Span;

/**
 * Where a newer proposal differs from the one that the reviewer saw.
 *
 * @param span the stretch
 * @param before what was proposed; empty where nothing was
 * @param now what is proposed; empty where nothing is any more
 */
public record Change(Span span, Optional<Action> before, Optional<Action> now) {}
