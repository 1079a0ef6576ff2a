/**
 * Takes the bytes of a finished copy and what was hidden, and lets them pass or throws {@link
 * org.amparo.gate.GateClosed}. Reads every format by means of its own and shares no code with the writers, so that a
 * writer's mistake is not repeated by its check. Knows nothing of how protection works and never quotes. Start with
 * {@link org.amparo.gate.Gate}. The list of channels follows the leaks collected by Bland, Iyer and Levchenko, "Story
 * Beyond the Eye: Glyph Positions Break PDF Text Redaction" (2023), and NSA, "Redaction of PDF Files" (2011).
 */
@NullMarked
package org.amparo.gate;

import org.jspecify.annotations.NullMarked;
