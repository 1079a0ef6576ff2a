/**
 * Takes a released decision and a client's profile, tells element by element what the decision said, how it left the
 * point, and what that does for the client. Asserts nothing without a quotation from the protected text. Knows no
 * original. Start with {@link org.amparo.bearing.Bearings}.
 */
@NullMarked
package org.amparo.bearing;

import org.jspecify.annotations.NullMarked;
