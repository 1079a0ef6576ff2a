package org.amparo.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.text.Span;

/**
 * A reviewer's work on one decision, up to the last key. Each change gives a new draft.
 *
 * @param steps what was done, oldest first; those from {@code done} on were undone and may be done again
 * @param done how many of the steps count
 * @param looked stretches that the reviewer looked at
 * @param open stretches that the last check found readable although hidden elsewhere
 * @param changes where the proposal changed under the reviewer's hands
 * @param visit when the reviewer was last seen, and when the visit before ended
 * @param reviewer the name given so far; may be empty
 */
public record Draft(
    List<Step> steps, int done, Set<Span> looked, List<Span> open, List<Change> changes, Visit visit, String reviewer) {

  /** Who comes back after this long looks anew. */
  private static final Duration PAUSE = Duration.ofMinutes(30);

  /**
   * When the reviewer was here.
   *
   * @param lastSeen the last key or page
   * @param before the end of the visit before this one; the same as lastSeen on the first
   */
  public record Visit(Instant lastSeen, Instant before) {

    Visit at(Instant now) {
      boolean anew = Duration.between(lastSeen, now).compareTo(PAUSE) > 0;
      return new Visit(now, anew ? lastSeen : before);
    }
  }

  public Draft {
    steps = List.copyOf(steps);
    looked = Set.copyOf(looked);
    open = List.copyOf(open);
    changes = List.copyOf(changes);
  }

  public static Draft begun(Instant now) {
    return new Draft(List.of(), 0, Set.of(), List.of(), List.of(), new Visit(now, now), "");
  }

  /** What stands ruled, in order of place, none overlapping another. */
  public List<Ruling> rulings() {
    TreeMap<Span, Ruling> standing = new TreeMap<>();
    for (Step step : steps.subList(0, done)) {
      step.withdrawn().forEach(span -> standing.keySet().removeIf(span::overlaps));
      for (Ruling ruling : step.rulings()) {
        standing.keySet().removeIf(ruling.span()::overlaps);
        standing.put(ruling.span(), ruling);
      }
    }
    return List.copyOf(standing.values());
  }

  public boolean canUndo() {
    return done > 0;
  }

  public boolean canRedo() {
    return done < steps.size();
  }

  /** The steps that count and were taken since a moment. */
  public List<Step> since(Instant moment) {
    return steps.subList(0, done).stream().filter(step -> step.at().isAfter(moment)).toList();
  }

  /** @param rulings what one key ruled, none overlapping another */
  public Draft ruled(List<Ruling> rulings, Instant now) {
    return stepped(Step.ruling(now, rulings), rulings.stream().map(Ruling::span).toList(), now);
  }

  /** Takes back the rulings that touch these stretches. */
  public Draft withdrawn(List<Span> spans, Instant now) {
    return stepped(Step.withdrawing(now, spans), spans, now);
  }

  public Draft lookedAt(Collection<Span> spans) {
    Set<Span> more = new TreeSet<>(looked);
    more.addAll(spans);
    return new Draft(steps, done, more, open, changes, visit, reviewer);
  }

  public Draft undone() {
    return new Draft(steps, Math.max(0, done - 1), looked, open, changes, visit, reviewer);
  }

  public Draft redone() {
    return new Draft(steps, Math.min(steps.size(), done + 1), looked, open, changes, visit, reviewer);
  }

  public Draft seen(Instant now) {
    return new Draft(steps, done, looked, open, changes, visit.at(now), reviewer);
  }

  /** Remembers what the last check found readable. */
  public Draft found(List<Span> readable) {
    return new Draft(steps, done, looked, readable, changes, visit, reviewer);
  }

  /** Remembers what a newer proposal changed, and that the reviewer has yet to look there. */
  public Draft changed(List<Change> newer) {
    Set<Span> still = new TreeSet<>(looked);
    still.removeIf(span -> newer.stream().anyMatch(change -> change.span().overlaps(span)));
    return new Draft(steps, done, still, List.of(), newer, visit, reviewer);
  }

  public Draft signed(String name) {
    return new Draft(steps, done, looked, open, changes, visit, name);
  }

  private Draft stepped(Step step, List<Span> spans, Instant now) {
    List<Step> next = new ArrayList<>(steps.subList(0, done));
    next.add(step);
    Draft draft = new Draft(next, next.size(), looked, open, changes, visit.at(now), reviewer);
    return draft.lookedAt(spans);
  }
}
