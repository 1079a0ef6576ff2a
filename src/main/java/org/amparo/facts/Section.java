package org.amparo.facts;

import java.util.Optional;
import org.amparo.text.Evidence;

/**
 * A statute or regulation cited, beside its other numbering.
 *
 * @param cited the standard form ("INA § 208(b)(3)")
 * @param counterpart the same in the other numbering as it stood on the day of the decision ("8 U.S.C. § 1158(b)(3)");
 *     empty where it has none
 * @param evidence where it is cited
 */
public record Section(String cited, Optional<String> counterpart, Evidence evidence) {}
