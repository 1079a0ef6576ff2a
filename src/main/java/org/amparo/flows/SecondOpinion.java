package org.amparo.flows;

import org.amparo.text.Evidence;

/**
 * An answer of the second reader whose quotation stands in the text, word for word.
 *
 * @param field a key of the record ("findings.nexus")
 * @param value in that field's vocabulary
 * @param evidence where the quotation stands in the text that it read
 */
public record SecondOpinion(String field, String value, Evidence evidence) {}
