package org.amparo.law;

/** The protections that an element belongs to. */
public enum Protection {
  ASYLUM,
  WITHHOLDING,
  CAT
}
