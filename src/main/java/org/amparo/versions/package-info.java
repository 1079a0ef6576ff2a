/**
 * Takes two versions of one decision, gives what each shows that the other hides, and what their labels tell together:
 * a partial redaction is undone by laying a second one beside it. Tells kinds and places, never the words. Reads no
 * files and keeps nothing; it lies left of the glass door, since a version that somebody else made public may name the
 * person. Start with {@link org.amparo.versions.Comparer}. The attack is known from freedom-of-information work
 * (okfde/froide issue 437); the words are aligned by Myers' O(ND) difference algorithm (Algorithmica 1, 1986).
 */
@NullMarked
package org.amparo.versions;

import org.jspecify.annotations.NullMarked;
