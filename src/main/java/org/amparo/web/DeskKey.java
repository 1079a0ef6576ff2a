package org.amparo.web;

import java.util.Optional;
import org.amparo.flows.Desk;
import org.amparo.flows.OnDesk;
import org.amparo.flows.Order;
import org.amparo.flows.Ruled;
import org.amparo.policy.Action;
import org.amparo.review.Mark;
import org.amparo.text.Span;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Turns one key of the reviewer into an order, a step of the cursor, and a sentence that tells what it did. */
final class DeskKey {

  private final Desk desk;
  private final String id;
  private final Words words;

  DeskKey(Desk desk, String id, Words words) {
    this.desk = desk;
    this.id = id;
    this.words = words;
  }

  /**
   * What a key came to.
   *
   * @param before the desk before it
   * @param now the desk after it
   * @param here where the cursor is now
   * @param said a sentence about it
   * @param alarm whether nothing was done and the reviewer must know why
   */
  record Pressed(OnDesk before, OnDesk now, Optional<Span> here, String said, boolean alarm) {}

  Pressed press(String verb, String at, String standIn, boolean sure) {
    OnDesk before = desk.at(id);
    Optional<Span> here = DeskAddress.read(at, before.text().length());
    DeskCursor cursor = new DeskCursor(before);
    return switch (verb) {
      case "go" -> moved(before, here);
      case "forward" -> moved(before, cursor.forward(here).or(() -> here));
      case "back" -> moved(before, cursor.back(here).or(() -> here));
      case "previous" -> moved(before, cursor.doubtfulBefore(here).or(() -> here));
      case "next" -> next(before, here);
      case "undo" -> ruled(before, here, new Order.Undo());
      case "redo" -> ruled(before, here, new Order.Redo());
      default -> ruled(before, here, order(verb, before, here.orElseThrow(DeskKey::misused), standIn, sure));
    };
  }

  private static Order order(String verb, OnDesk desk, Span span, String standIn, boolean sure) {
    Optional<Mark> mark = desk.marks().stream().filter(m -> m.span().equals(span)).findFirst();
    Action standing = mark.map(Mark::action).orElse(Action.HIDE);
    return switch (verb) {
      case "hide" -> new Order.Rule(span, Action.HIDE, standIn, false, sure);
      case "generalise" -> new Order.Rule(span, Action.GENERALISE, standIn, false, sure);
      case "keep" -> new Order.Rule(span, Action.KEEP, "", false, sure);
      case "reword" -> new Order.Rule(span, standing == Action.KEEP ? Action.HIDE : standing, standIn, false, sure);
      case "all" -> new Order.Rule(span, standing, mark.map(Mark::standIn).orElse(standIn), true, true);
      case "asproposed" -> new Order.AsProposed(span);
      default -> throw misused();
    };
  }

  private Pressed next(OnDesk before, Optional<Span> here) {
    OnDesk now = here.map(span -> desk.rule(id, new Order.Look(span)).now()).orElse(before);
    Optional<Span> next = new DeskCursor(now).nextDoubtful(here);
    String said = next.isEmpty()
        ? words.of("said.done", now.doubtful().size())
        : words.of("said.looked", now.looked(), now.doubtful().size());
    return new Pressed(before, now, next.or(() -> here), said, false);
  }

  private static Pressed moved(OnDesk desk, Optional<Span> to) {
    return new Pressed(desk, desk, to, "", false);
  }

  private Pressed ruled(OnDesk before, Optional<Span> here, Order order) {
    Ruled ruled = desk.rule(id, order);
    DeskCursor cursor = new DeskCursor(ruled.now());
    Optional<Span> to = switch (order) {
      case Order.Undo(), Order.Redo() -> ruled.places().stream().findFirst().or(() -> here).map(cursor::settled);
      case Order.Rule rule -> Optional.of(cursor.settled(rule.span()));
      case Order.Look look -> here;
      case Order.AsProposed(Span span) -> Optional.of(cursor.settled(span));
    };
    boolean alarm = switch (ruled.outcome()) {
      case SECOND_THOUGHT, UNFIT_STAND_IN -> true;
      case HIDDEN, GENERALISED, KEPT, LOOKED_AT, AS_PROPOSED, UNDONE, REDONE, NOTHING -> false;
    };
    return new Pressed(before, ruled.now(), to, said(ruled, to), alarm);
  }

  private String said(Ruled ruled, Optional<Span> here) {
    String standIn =
        here.flatMap(span -> ruled.now().marks().stream().filter(m -> m.span().equals(span)).findFirst())
            .map(Mark::standIn)
            .orElse("");
    StringBuilder said = new StringBuilder(words.of("said." + ruled.outcome().name(), standIn, ruled.places().size()));
    if (ruled.alike() > 0) {
      said.append(' ').append(words.of("said.alike", ruled.alike()));
    }
    return said.toString();
  }

  private static ResponseStatusException misused() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
