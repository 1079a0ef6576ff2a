package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.amparo.facts.DecisionFactFinder;
import org.amparo.facts.Facts;
import org.amparo.law.Law;
import org.amparo.policy.Policy;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.Vocabulary;
import org.amparo.text.Alignment;
import org.amparo.text.Document;

/** What a reader of a protected copy sees, made as the program makes it. */
final class Copy {

  static final Law LAW = Law.load();
  static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final RuleProtector PROTECTOR = new RuleProtector(LAW);
  private static final DecisionFactFinder FINDER = new DecisionFactFinder(LAW);
  private static final Facts NO_FACTS = FINDER.find(Document.ofText(""));

  private Copy() {}

  static Proposal proposal(String text) {
    return proposal(Document.ofText(text));
  }

  static Proposal proposal(Document document) {
    Proposal proposal = PROTECTOR.propose(document, FINDER.find(document), Policy.share());
    assertThat(proposal.failures()).isEmpty();
    return proposal;
  }

  /** As a person asked for it, and who is who after it. */
  static Casting casting(String text, Instructions instructions) {
    Document document = Document.ofText(text);
    Casting casting = PROTECTOR.propose(document, FINDER.find(document), instructions);
    assertThat(casting.proposal().failures()).isEmpty();
    return casting;
  }

  /** The tokens of a text of which no facts are known. */
  static Sheet sheet(String text) {
    return Sheet.of(Document.ofText(text), NO_FACTS, VOCABULARY);
  }

  /** Likewise, with its facts. */
  static Sheet sheetWithFacts(String text) {
    Document document = Document.ofText(text);
    return Sheet.of(document, FINDER.find(document), VOCABULARY);
  }

  static String of(String text) {
    return Alignment.replace(text, proposal(text).replacements()).copy();
  }

  /** The copy that a policy by that name makes. */
  static String under(String policy, String text) {
    Document document = Document.ofText(text);
    Proposal proposal = PROTECTOR.propose(document, FINDER.find(document), Policy.find(policy));
    return Alignment.replace(text, proposal.replacements()).copy();
  }

  /** What the copy still says in the document's own words: all of it but the labels. */
  static String readable(String text) {
    return of(text).replaceAll("\\[[^\\[\\]]*]", "[]");
  }
}
