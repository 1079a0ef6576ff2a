package org.amparo.flows;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.amparo.flows.OpenDecisions.Opened;
import org.amparo.flows.Ruled.Outcome;
import org.amparo.policy.Action;
import org.amparo.review.Draft;
import org.amparo.review.Mark;
import org.amparo.review.Marks;
import org.amparo.review.Ruling;
import org.amparo.review.StandIns;
import org.amparo.text.Span;
import org.amparo.vault.Part;
import org.amparo.vault.State;
import org.amparo.vault.Vault;

/**
 * The review desk: a person rules on what was proposed, key by key. After every key the work lies sealed in the vault,
 * so that a crash loses nothing.
 */
public final class Desk {

  private final Vault vault;
  private final OpenDecisions open;
  private final Supplier<Choices> choices;
  private final Clock clock;

  Desk(Vault vault, OpenDecisions open, Supplier<Choices> choices, Clock clock) {
    this.vault = vault;
    this.open = open;
    this.choices = choices;
    this.clock = clock;
  }

  /** The decisions that wait for a person, oldest first: proposed, taken back, or not releasable. */
  public List<Listed> waiting() {
    return vault.list().stream().filter(e -> e.state() != State.RELEASED).map(Listing::listed).toList();
  }

  /** How far the review of one of them has come. */
  public Waiting progress(Listed listed) {
    Stored stored = Stored.find(vault, listed.id());
    Draft draft = draft(stored);
    List<Mark> doubtful = Marks.of(stored.proposal(), draft).doubtful();
    int looked = (int) doubtful.stream().filter(Mark::looked).count();
    return new Waiting(listed, doubtful.size(), looked, draft.rulings().size(), stored.proposal().failures());
  }

  /** A decision as it lies on the desk. */
  public synchronized OnDesk at(String id) {
    Stored stored = Stored.find(vault, id);
    return show(stored, work(id, draft(stored)));
  }

  /** Remembers the name of whoever reviews a decision. */
  public synchronized void sign(String id, String reviewer) {
    keep(id, draft(id).signed(reviewer));
  }

  /** Puts a decision on the desk, and remembers when. */
  public synchronized OnDesk open(String id) {
    Stored stored = Stored.find(vault, id);
    Draft draft = draft(stored).seen(clock.instant());
    keep(id, draft);
    return show(stored, work(id, draft));
  }

  /** Carries out one order. */
  public synchronized Ruled rule(String id, Order order) {
    Stored stored = Stored.find(vault, id);
    Draft draft = draft(stored);
    Work work = work(id, draft);
    OnDesk before = show(stored, work);
    Done done =
        switch (order) {
          case Order.Rule rule -> ruled(work, rule);
          case Order.Look(Span span) ->
              new Done(Outcome.LOOKED_AT, List.of(span), 0, draft.lookedAt(List.of(span)));
          case Order.AsProposed(Span span) ->
              new Done(Outcome.AS_PROPOSED, List.of(span), 0, draft.withdrawn(List.of(span), clock.instant()));
          case Order.Undo() -> moved(draft, draft.undone(), Outcome.UNDONE);
          case Order.Redo() -> moved(draft, draft.redone(), Outcome.REDONE);
        };
    OnDesk after = before;
    if (!done.draft().equals(draft)) {
      keep(id, done.draft());
      after = show(stored, work(id, done.draft()));
    }
    return new Ruled(done.outcome(), done.places(), done.alike(), before, after);
  }

  /** How many more stretches hold the same words as this one and are not treated likewise. */
  public synchronized int alike(String id, Span span) {
    Opened opened = open.get(vault, id);
    Marks marks = Marks.of(opened.proposal(), draft(id));
    return marks.at(span)
        .map(m -> marks.alike(span, m.action(), m.standIn(), opened.text(), opened.words()).size())
        .orElse(0);
  }

  /**
   * Decides for every later decision of the office what stands ruled or proposed for a stretch: to hide its words, or to
   * keep them.
   *
   * @param who who decides
   * @return whether it was decided; not what is generalised, nor what the safety floor never lets a list keep
   */
  public synchronized boolean decideForOffice(String id, Span span, String who) {
    Opened opened = open.get(vault, id);
    Optional<Mark> mark = Marks.of(opened.proposal(), draft(id)).at(span).filter(Desk::isForOffice);
    mark.ifPresent(
        m -> new Office(vault, clock).decide(span.of(opened.text()), m.action(), m.kind(), m.standIn(), who));
    if (mark.isPresent()) {
      keep(id, draft(id).signed(who));
    }
    return mark.isPresent();
  }

  /** Whether what stands for a stretch may be decided for the whole office. */
  public static boolean isForOffice(Mark mark) {
    return switch (mark.action()) {
      case HIDE -> true;
      case GENERALISE -> false;
      case KEEP -> !mark.isPerilousToKeep();
    };
  }

  /** How coarse a stretch could be made, finest first; empty where it is hidden or kept as a whole. */
  public List<Choice> choices(String id, Span span) {
    return open.get(vault, id).choices(span, choices);
  }

  /** What would be offered to stand in for a stretch. */
  public String offered(String id, Span span, Action action) {
    Opened opened = open.get(vault, id);
    return StandIns.offered(span, action, opened.proposal(), opened.text());
  }

  /** A decision at hand, and what was done to it so far. */
  private record Work(Opened opened, Draft draft, Marks marks) {}

  /** What an order came to, before it is kept. */
  private record Done(Outcome outcome, List<Span> places, int alike, Draft draft) {}

  private Done ruled(Work work, Order.Rule rule) {
    Opened opened = work.opened();
    Span span = within(rule.span(), opened.text());
    List<Mark> touched = work.marks().all().stream().filter(m -> m.span().overlaps(span)).toList();
    if (rule.action() == Action.KEEP && !rule.sure() && touched.stream().anyMatch(Mark::isPerilousToKeep)) {
      return new Done(Outcome.SECOND_THOUGHT, List.of(span), 0, work.draft());
    }
    Optional<String> standIn = standIn(opened, span, rule);
    if (standIn.isEmpty()) {
      return new Done(Outcome.UNFIT_STAND_IN, List.of(span), 0, work.draft());
    }
    Ruling wanted = new Ruling(span, rule.action(), standIn.get());
    List<Ruling> rulings = new ArrayList<>(work.marks().settle(wanted, opened.text()));
    List<Span> alike =
        work.marks().alike(span, rule.action(), standIn.get(), opened.text(), opened.words()).stream()
            .filter(place -> rulings.stream().noneMatch(r -> r.span().overlaps(place)))
            .toList();
    if (rule.allAlike()) {
      alike.forEach(place -> add(rulings, work, new Ruling(place, rule.action(), standIn.get())));
    }
    Draft draft = work.draft().ruled(rulings, clock.instant());
    return new Done(
        outcome(rule.action()), rulings.stream().map(Ruling::span).sorted().toList(),
        rule.allAlike() ? 0 : alike.size(), draft);
  }

  private static void add(List<Ruling> rulings, Work work, Ruling wanted) {
    for (Ruling ruling : work.marks().settle(wanted, work.opened().text())) {
      if (rulings.stream().noneMatch(r -> r.span().overlaps(ruling.span()))) {
        rulings.add(ruling);
      }
    }
  }

  private Optional<String> standIn(Opened opened, Span span, Order.Rule rule) {
    String offered = StandIns.offered(span, rule.action(), opened.proposal(), opened.text());
    boolean own = rule.action() != Action.KEEP && !rule.standIn().isBlank() && !rule.standIn().equals(offered);
    if (own && rule.action() == Action.GENERALISE && isChoice(opened, span, rule.standIn())) {
      return Optional.of(rule.standIn());
    }
    return own ? StandIns.typed(rule.standIn(), span.of(opened.text())) : Optional.of(offered);
  }

  private boolean isChoice(Opened opened, Span span, String standIn) {
    return opened.choices(span, choices).stream().anyMatch(choice -> choice.standIn().equals(standIn));
  }

  private static Outcome outcome(Action action) {
    return switch (action) {
      case HIDE -> Outcome.HIDDEN;
      case GENERALISE -> Outcome.GENERALISED;
      case KEEP -> Outcome.KEPT;
    };
  }

  private static Done moved(Draft before, Draft after, Outcome outcome) {
    if (before.equals(after)) {
      return new Done(Outcome.NOTHING, List.of(), 0, before);
    }
    int step = Math.min(before.done(), after.done());
    List<Span> places = new ArrayList<>(before.steps().get(step).withdrawn());
    before.steps().get(step).rulings().forEach(r -> places.add(r.span()));
    return new Done(outcome, places, 0, after);
  }

  private static Span within(Span span, String text) {
    if (span.isEmpty() || span.end() > text.length()) {
      throw new IllegalArgumentException("%s is no stretch of a text of %d chars".formatted(span, text.length()));
    }
    return span;
  }

  private Draft draft(String id) {
    return draft(Stored.find(vault, id));
  }

  private Draft draft(Stored stored) {
    return stored.draft().orElseGet(() -> Draft.begun(clock.instant()));
  }

  private Work work(String id, Draft draft) {
    Opened opened = open.get(vault, id);
    return new Work(opened, draft, Marks.of(opened.proposal(), draft));
  }

  private void keep(String id, Draft draft) {
    vault.replace(id, Map.of(Part.DRAFT, Codec.DRAFT.bytes(draft)));
  }

  private OnDesk show(Stored stored, Work work) {
    Opened opened = work.opened();
    Draft draft = work.draft();
    Marks marks = work.marks();
    List<Span> recent =
        draft.since(draft.visit().before()).stream()
            .flatMap(s -> s.rulings().stream().map(Ruling::span))
            .toList();
    return new OnDesk(
        Listing.listed(stored.entry()),
        opened.proposal().failures(),
        opened.text(),
        opened.document().pages(),
        marks.all(),
        marks.doubtful(),
        draft.canUndo(),
        draft.canRedo(),
        draft.changes(),
        draft.rulings().size(),
        marks.all().stream().filter(m -> m.origin() == Mark.Origin.RULED && recent.contains(m.span())).toList(),
        draft.visit().before(),
        StandIns.people(opened.proposal()),
        draft.reviewer());
  }
}
