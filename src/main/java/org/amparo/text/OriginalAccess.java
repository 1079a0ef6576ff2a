package org.amparo.text;

/**
 * The token that opens an {@link Original}. Each constant names the room that looks, so that one search for
 * {@code OriginalAccess.} shows every place where the words of an original are read; HouseTest holds each room to its
 * own constant and keeps every room right of the glass door from naming this type at all.
 */
public enum OriginalAccess {
  READING,
  FACTS,
  VAULT,
  SHEET,
  PROTECTION,
  REVIEW,
  RELEASE,
  VERSIONS,
  GATE,
  FLOWS
}
