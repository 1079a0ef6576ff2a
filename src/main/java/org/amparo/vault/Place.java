package org.amparo.vault;

/**
 * Where sealed bytes belong. It is bound into the seal, so that bytes moved to another place do not open there.
 *
 * @param id the decision, the client, or what else the bytes belong to
 * @param what which of its parts they are
 * @param after what they must follow, where their order counts
 */
record Place(String id, String what, String after) {

  private static final String FORMAT = "amparo vault 1";

  static Place of(String id, Part part) {
    return new Place(id, part.name(), "");
  }

  /** The state, time and name of a decision, or the time and label of a client. */
  static Place head(String id) {
    return new Place(id, "head", "");
  }

  static Place profile(String id) {
    return new Place(id, "profile", "");
  }

  static Place officeWord(String id) {
    return new Place(id, "office word", "");
  }

  static Place matter(String id) {
    return new Place(id, "matter", "");
  }

  byte[] associatedData() {
    return Fields.pack(FORMAT, id, what, after);
  }
}
