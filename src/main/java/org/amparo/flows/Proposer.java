package org.amparo.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.amparo.facts.Facts;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.protection.Cast;
import org.amparo.protection.Casting;
import org.amparo.protection.Instructions;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.protection.Protector;
import org.amparo.policy.Role;
import org.amparo.release.Leak;
import org.amparo.release.Releaser;
import org.amparo.review.NotReleasable;
import org.amparo.review.Review;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Span;

/**
 * Proposes protection, and closes at once what the check before release would find open: a word that is hidden in one
 * place and readable in another is proposed for hiding there too. So a person meets no proposal that cannot be released
 * as it stands, and the check stays as strict as it is.
 */
final class Proposer {

  private static final int ROUNDS = 3;
  private static final String REASON = "the same words are hidden elsewhere in this document";

  private final Protector protector;
  private final Instructions usual;
  private final Review review;
  private final Releaser releaser;

  Proposer(Protector protector, Instructions usual, Review review, Releaser releaser) {
    this.protector = protector;
    this.usual = usual;
    this.review = review;
    this.releaser = releaser;
  }

  /** For a document that is a matter of its own. */
  Proposal propose(Document document, Facts facts) {
    return propose(document, facts, usual.cast(), usual.taken()).proposal();
  }

  /**
   * What is still open after the last round is not closed here: the check before release will refuse it.
   *
   * @param cast who is known from earlier documents of the matter
   * @param taken invented names of other matters
   */
  Casting propose(Document document, Facts facts, Cast cast, Set<String> taken) {
    Casting casting =
        protector.propose(document, facts, new Instructions(usual.policy(), usual.style(), cast, taken));
    return new Casting(withoutLeaks(document, facts, casting.proposal()), casting.cast());
  }

  private Proposal withoutLeaks(Document document, Facts facts, Proposal first) {
    Proposal proposal = first;
    for (int round = 0; round < ROUNDS; round++) {
      List<Span> open = open(document, facts, proposal);
      if (open.isEmpty()) {
        return proposal;
      }
      proposal = closed(proposal, open, document.text().reveal(OriginalAccess.FLOWS));
    }
    return proposal;
  }

  /** A trial release, of which nothing is kept but the places that it found open. */
  private List<Span> open(Document document, Facts facts, Proposal proposal) {
    try {
      releaser.release("trial", document, facts, review.approve(proposal, List.of(), "nobody: a trial"));
      return List.of();
    } catch (Leak leak) {
      return leak.places();
    } catch (NotReleasable failed) {
      return List.of();
    }
  }

  private static Proposal closed(Proposal proposal, List<Span> open, String original) {
    List<Proposed> spans = new ArrayList<>(proposal.spans());
    for (Span place : open) {
      Span whole = spans.stream().map(Proposed::span).filter(place::overlaps).reduce(place, Span::cover);
      spans.removeIf(s -> s.span().overlaps(whole));
      spans.add(hiding(whole, place.of(original), proposal, original));
    }
    return new Proposal(spans, proposal.failures(), proposal.policy());
  }

  /** The label of the stretch that hides these words elsewhere; where none holds all of them, one that says little. */
  private static Proposed hiding(Span span, String words, Proposal proposal, String original) {
    String sought = words.toLowerCase(Locale.ROOT);
    return proposal.spans().stream()
        .filter(s -> s.action() == Action.HIDE && s.span().of(original).toLowerCase(Locale.ROOT).contains(sought))
        .findFirst()
        .map(s -> new Proposed(span, s.kind(), s.role(), Action.HIDE, s.standIn(), REASON, s.confidence()))
        .orElseGet(() -> unnamed(span, words));
  }

  private static Proposed unnamed(Span span, String words) {
    String standIn = words.chars().anyMatch(Character::isDigit) ? "[number]" : "[name]";
    return new Proposed(span, Kind.UNKNOWN, Role.OTHER, Action.HIDE, standIn, REASON, 0.5);
  }
}
