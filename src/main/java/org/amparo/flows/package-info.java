/**
 * One class per job, and {@link org.amparo.flows.Amparo}, the only wiring. A flow reads top to bottom and is where a
 * newcomer learns the house.
 */
@NullMarked
package org.amparo.flows;

import org.jspecify.annotations.NullMarked;
