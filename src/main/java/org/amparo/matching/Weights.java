package org.amparo.matching;

/**
 * How many points each likeness of a case and a decision can bring. Round numbers from the flat top of a grid over
 * twelve clients whose decisions a lawyer had graded, each client left out in turn; see docs/decisions/0041.
 *
 * @param words for the words of the story, by BM25; the best candidate gets them all
 * @param persecutor for sharing every theme of the story that is a persecutor
 * @param harm likewise for harms
 * @param claim likewise for what the claim rests on
 * @param issue likewise for points of law and procedure
 * @param nationality for the same country
 * @param circuit for the same circuit
 * @param findings for a decision that settles many points, rather than one of procedure alone
 */
record Weights(
    double words,
    double persecutor,
    double harm,
    double claim,
    double issue,
    double nationality,
    double circuit,
    double findings) {

  static final Weights CHOSEN = new Weights(1, 2, 2, 5, 5, 0.4, 0.1, 0.2);

  double of(Theme.Kind kind) {
    return switch (kind) {
      case PERSECUTOR -> persecutor;
      case HARM -> harm;
      case CLAIM -> claim;
      case ISSUE -> issue;
    };
  }
}
