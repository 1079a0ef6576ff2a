/**
 * Takes a file (.txt, .docx, .pdf with text, .pdf of scans, mixed), gives a {@link org.amparo.text.Document}. Owns
 * the PDF, OCR and Word libraries; no other room names them save {@code release}, which writes PDF. Never guesses at
 * a file it cannot read: {@link org.amparo.reading.UnreadableFile} says why and what to do. Start with {@link
 * org.amparo.reading.FileReader}.
 */
@NullMarked
package org.amparo.reading;

import org.jspecify.annotations.NullMarked;
