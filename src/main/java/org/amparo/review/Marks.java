package org.amparo.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.protection.Proposal;
import org.amparo.protection.Proposed;
import org.amparo.text.FoldedWords;
import org.amparo.text.Replacement;
import org.amparo.text.Span;

/** All marks of a decision as they stand: the proposal, over it the rulings, over both what the last check found. */
public final class Marks {

  private static final String STILL_READABLE = "hidden elsewhere in this decision, and readable here";

  private final List<Mark> all;

  private Marks(List<Mark> all) {
    this.all = all;
  }

  public static Marks of(Proposal proposal, Draft draft) {
    List<Ruling> rulings = draft.rulings();
    Set<Span> looked = draft.looked();
    List<Mark> marks = new ArrayList<>();
    for (Proposed proposed : proposal.spans()) {
      if (rulings.stream().noneMatch(r -> r.span().overlaps(proposed.span()))) {
        marks.add(proposed(proposed, looked.contains(proposed.span())));
      }
    }
    rulings.forEach(ruling -> marks.add(ruled(ruling, proposal, draft.open())));
    draft.open().forEach(span -> addOpen(span, marks, rulings, looked));
    marks.sort(Comparator.comparing(Mark::span));
    return new Marks(List.copyOf(marks));
  }

  /** In order of place, none overlapping another. */
  public List<Mark> all() {
    return all;
  }

  /** The replacements that make the copy as it now stands, in order. */
  public List<Replacement> replacements() {
    return all.stream().filter(Mark::isHidden).map(mark -> new Replacement(mark.span(), mark.standIn())).toList();
  }

  public Optional<Mark> at(Span span) {
    return all.stream().filter(mark -> mark.span().equals(span)).findFirst();
  }

  /** Those that a person should look at, most doubtful first, whether looked at or not. */
  public List<Mark> doubtful() {
    return all.stream()
        .filter(Mark::isDoubtful)
        .sorted(Comparator.comparingDouble(Mark::doubt).reversed().thenComparing(Mark::span))
        .toList();
  }

  /**
   * The rulings that carry out what a person wants for a stretch, so that no part of what was hidden around it comes
   * to light: hiding takes in the whole of every mark that it cuts, and of one that is kept in part the rest stays
   * hidden.
   */
  public List<Ruling> settle(Ruling wanted, String text) {
    return wanted.action() == Action.KEEP ? keeping(wanted, text) : List.of(hiding(wanted));
  }

  /**
   * Where else the same words stand and something is left to do to them.
   *
   * @param span the stretch whose words are sought
   * @param action what is to be done
   * @param standIn what hides them
   * @param words the words of the text
   * @return the stretches to rule, in order
   */
  public List<Span> alike(Span span, Action action, String standIn, String text, FoldedWords words) {
    List<Span> alike = new ArrayList<>();
    for (Span place : words.find(possessor(span.of(text)))) {
      if (!place.overlaps(span)) {
        toRule(place, action, standIn, text).filter(each -> !alike.contains(each)).ifPresent(alike::add);
      }
    }
    return List.copyOf(alike);
  }

  private Optional<Span> toRule(Span place, Action action, String standIn, String text) {
    List<Mark> touched = all.stream().filter(mark -> mark.span().overlaps(place)).toList();
    Optional<Mark> whole =
        touched.stream().filter(mark -> FoldedWords.same(possessor(mark.span().of(text)), place.of(text))).findFirst();
    if (whole.isPresent()) {
      Mark mark = whole.get();
      boolean done = mark.action() == action && mark.standIn().equals(standIn) && mark.origin() == Mark.Origin.RULED;
      return done ? Optional.empty() : Optional.of(mark.span());
    }
    boolean shown = touched.stream().noneMatch(mark -> mark.isHidden() && mark.span().contains(place));
    return action != Action.KEEP && shown ? Optional.of(place) : Optional.empty();
  }

  private Ruling hiding(Ruling wanted) {
    Span span = wanted.span();
    boolean grows = true;
    while (grows) {
      Span before = span;
      for (Mark mark : all) {
        span = mark.isHidden() && mark.span().overlaps(span) ? span.cover(mark.span()) : span;
      }
      grows = !span.equals(before);
    }
    return new Ruling(span, wanted.action(), wanted.standIn());
  }

  private List<Ruling> keeping(Ruling wanted, String text) {
    List<Ruling> rulings = new ArrayList<>(List.of(wanted));
    Span span = wanted.span();
    for (Mark mark : all) {
      if (mark.isHidden() && mark.span().overlaps(span)) {
        rest(mark, mark.span().start(), span.start(), text).ifPresent(rulings::add);
        rest(mark, span.end(), mark.span().end(), text).ifPresent(rulings::add);
      }
    }
    return List.copyOf(rulings);
  }

  private static Optional<Ruling> rest(Mark mark, int from, int to, String text) {
    int start = from;
    int end = to;
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    boolean owns = end - start == 1 && text.charAt(start) == 's';
    return start < end && !owns
        ? Optional.of(new Ruling(new Span(start, end), mark.action(), mark.standIn()))
        : Optional.empty();
  }

  private static Mark proposed(Proposed proposed, boolean looked) {
    return new Mark(
        proposed.span(), proposed.kind(), proposed.role(), proposed.action(), proposed.standIn(), proposed.reason(),
        proposed.confidence(), Doubt.of(proposed), Mark.Origin.PROPOSED, looked);
  }

  private static Mark ruled(Ruling ruling, Proposal proposal, List<Span> open) {
    List<Proposed> told = proposal.spans().stream().filter(p -> p.span().overlaps(ruling.span())).toList();
    Optional<Proposed> first =
        told.stream()
            .min(Comparator.comparing((Proposed p) -> p.action() == Action.KEEP).thenComparing(Proposed::span));
    boolean wasOpen = open.stream().anyMatch(span -> span.overlaps(ruling.span()));
    return new Mark(
        ruling.span(),
        first.map(Proposed::kind).orElse(Kind.UNKNOWN),
        first.map(Proposed::role).orElse(Role.NONE),
        ruling.action(),
        ruling.standIn(),
        first.map(Proposed::reason).orElse(""),
        first.map(Proposed::confidence).orElse(1.0),
        wasOpen ? Doubt.STILL_READABLE : told.stream().mapToDouble(Doubt::of).max().orElse(0),
        Mark.Origin.RULED,
        true);
  }

  private static void addOpen(Span span, List<Mark> marks, List<Ruling> rulings, Set<Span> looked) {
    if (rulings.stream().anyMatch(r -> r.span().overlaps(span))) {
      return;
    }
    List<Mark> touched = marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
    if (touched.stream().noneMatch(Mark::isHidden)) {
      marks.removeAll(touched);
      marks.add(new Mark(
          span, Kind.UNKNOWN, Role.NONE, Action.KEEP, "", STILL_READABLE, 0, Doubt.STILL_READABLE, Mark.Origin.STILL_READABLE,
          looked.contains(span)));
    }
  }

  /** The words without the "'s" of whoever owns something. */
  private static String possessor(String words) {
    return words.replaceFirst("['\u2019]s$", "");
  }
}
