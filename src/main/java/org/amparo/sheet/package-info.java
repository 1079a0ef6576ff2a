/**
 * A text as those who look for names see it: plain letters for look-alikes, cut into {@link org.amparo.sheet.Token}s
 * and lines, with what its words, capitals and citations are. Decides nothing: whether a word is hidden is for the room
 * protection to say. Start with {@link org.amparo.sheet.Sheet}.
 */
@NullMarked
package org.amparo.sheet;

import org.jspecify.annotations.NullMarked;
