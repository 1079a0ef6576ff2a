package org.amparo.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.flows.OnDesk;
import org.amparo.review.Mark;
import org.amparo.text.Span;

/** Where the reviewer's keys lead. */
final class DeskCursor {

  private final OnDesk desk;

  DeskCursor(OnDesk desk) {
    this.desk = desk;
  }

  /** The most doubtful one that nobody looked at, else the first mark. */
  Optional<Span> start() {
    return unlooked(desk.doubtful()).or(() -> desk.doubtful().stream().findFirst())
        .or(() -> desk.marks().stream().findFirst())
        .map(Mark::span);
  }

  /** The next doubtful one that nobody looked at, from the top again after the last. */
  Optional<Span> nextDoubtful(Optional<Span> here) {
    List<Mark> queue = desk.doubtful();
    int at = place(queue, here);
    return unlooked(queue.subList(at + 1, queue.size())).or(() -> unlooked(queue)).map(Mark::span);
  }

  /** The doubtful one before, looked at or not. */
  Optional<Span> doubtfulBefore(Optional<Span> here) {
    List<Mark> queue = desk.doubtful();
    int at = place(queue, here);
    return at > 0 ? Optional.of(queue.get(at - 1).span()) : Optional.empty();
  }

  /** The next mark on the page. */
  Optional<Span> forward(Optional<Span> here) {
    return desk.marks().stream()
        .map(Mark::span)
        .filter(span -> here.isEmpty() || span.compareTo(here.get()) > 0)
        .findFirst();
  }

  /** The mark before on the page. */
  Optional<Span> back(Optional<Span> here) {
    return desk.marks().stream()
        .map(Mark::span)
        .filter(span -> here.isEmpty() || span.compareTo(here.get()) < 0)
        .max(Comparator.naturalOrder());
  }

  /** The mark that now stands where one was ruled, or the stretch itself. */
  Span settled(Span span) {
    return desk.marks().stream()
        .map(Mark::span)
        .filter(s -> s.equals(span))
        .findFirst()
        .or(() -> desk.marks().stream().map(Mark::span).filter(s -> s.contains(span)).findFirst())
        .or(() -> desk.marks().stream().map(Mark::span).filter(s -> s.overlaps(span)).findFirst())
        .orElse(span);
  }

  private static Optional<Mark> unlooked(List<Mark> marks) {
    return marks.stream().filter(mark -> !mark.looked()).findFirst();
  }

  private static int place(List<Mark> queue, Optional<Span> here) {
    return here.map(span -> queue.stream().map(Mark::span).toList().indexOf(span)).orElse(-1);
  }
}
