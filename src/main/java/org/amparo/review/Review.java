package org.amparo.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** Turns a proposal and a person's rulings into an approval. */
public final class Review {

  private static final Set<Kind> NAMES = EnumSet.of(Kind.PERSON);
  private static final Set<Kind> IDENTIFIERS =
      EnumSet.of(Kind.FILE_NUMBER, Kind.CASE_NUMBER, Kind.ADDRESS, Kind.PHONE, Kind.EMAIL);

  private final Clock clock;

  public Review(Clock clock) {
    this.clock = clock;
  }

  /**
   * Records that a person approves a release.
   *
   * @param proposal what the program proposed
   * @param rulings where the person decided otherwise; a ruling beats every proposal it touches
   * @param reviewer the person's name
   * @return the approval
   * @throws NotReleasable when a detector failed
   * @throws IllegalArgumentException when no reviewer is named, or two rulings overlap
   */
  public Approved approve(Proposal proposal, List<Ruling> rulings, String reviewer) throws NotReleasable {
    if (!proposal.isReleasable()) {
      throw new NotReleasable(proposal.failures());
    }
    if (reviewer.isBlank()) {
      throw new IllegalArgumentException("reviewer: blank; a release needs the name of the person who approves it");
    }
    refuseOverlaps(rulings);
    List<Proposed> standing =
        proposal.spans().stream()
            .filter(proposed -> rulings.stream().noneMatch(r -> r.span().overlaps(proposed.span())))
            .toList();
    List<Replacement> replacements = new ArrayList<>();
    List<Span> kept = new ArrayList<>();
    for (Proposed proposed : standing) {
      sort(proposed.action(), proposed.span(), proposed.standIn(), replacements, kept);
    }
    for (Ruling ruling : rulings) {
      sort(ruling.action(), ruling.span(), ruling.standIn(), replacements, kept);
    }
    List<Span> names = hidden(standing, NAMES);
    names.addAll(ruledHidden(rulings, proposal, NAMES));
    List<Span> identifiers = hidden(standing, IDENTIFIERS);
    identifiers.addAll(ruledHidden(rulings, proposal, IDENTIFIERS));
    replacements.sort(Comparator.comparing(Replacement::span));
    return new Approved(replacements, names, identifiers, kept, proposal.policy(), reviewer, clock.instant());
  }

  private static void refuseOverlaps(List<Ruling> rulings) {
    List<Span> spans = rulings.stream().map(Ruling::span).sorted().toList();
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i - 1).overlaps(spans.get(i))) {
        throw new IllegalArgumentException(
            "rulings on %s and %s overlap; withdraw one of them".formatted(spans.get(i - 1), spans.get(i)));
      }
    }
  }

  private static void sort(Action action, Span span, String standIn, List<Replacement> replacements, List<Span> kept) {
    switch (action) {
      case HIDE, GENERALISE -> replacements.add(new Replacement(span, standIn));
      case KEEP -> kept.add(span);
    }
  }

  private static List<Span> hidden(List<Proposed> standing, Set<Kind> kinds) {
    return standing.stream()
        .filter(proposed -> proposed.action() == Action.HIDE && kinds.contains(proposed.kind()))
        .map(Proposed::span)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** What a person hid counts as of every kind, unless the program hid it too and knew what it is. */
  private static List<Span> ruledHidden(List<Ruling> rulings, Proposal proposal, Set<Kind> kinds) {
    List<Span> hidden = new ArrayList<>();
    for (Ruling ruling : rulings) {
      Set<Kind> known =
          proposal.spans().stream()
              .filter(p -> p.action() != Action.KEEP && p.span().overlaps(ruling.span()))
              .map(Proposed::kind)
              .collect(Collectors.toSet());
      boolean unclear = known.isEmpty() || known.contains(Kind.UNKNOWN);
      if (ruling.action() == Action.HIDE && (unclear || known.stream().anyMatch(kinds::contains))) {
        hidden.add(ruling.span());
      }
    }
    return hidden;
  }
}
