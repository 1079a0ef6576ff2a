/** The pages. The only room that knows Spring. Calls flows only. */
@NullMarked
package org.amparo.web;

import org.jspecify.annotations.NullMarked;
