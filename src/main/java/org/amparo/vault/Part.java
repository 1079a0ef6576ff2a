package org.amparo.vault;

/** The sealed parts that the vault keeps of one decision. Their codecs belong to the flows that write them. */
public enum Part {
  /** The file as it came, byte for byte. */
  FILE,
  /** What was read from it. */
  DOCUMENT,
  FACTS,
  PROPOSAL,
  /** What the office calls the matter that the decision belongs to. */
  MATTER,
  /** A reviewer's work before the approval. */
  DRAFT,
  /** What a person approved. */
  APPROVAL,
  /** Lawyers' rulings on the facts, apart from what was read. */
  CORRECTIONS,
  /** A version of the decision that others made public, as it was read. */
  PUBLIC_VERSION
}
