package org.amparo.flows;

import java.time.Instant;
import java.util.List;
import org.amparo.review.Change;
import org.amparo.review.Mark;
import org.amparo.text.Page;

/**
 * A decision on the review desk, for the screen of the person who reviews it.
 *
 * @param entry its place in the vault
 * @param failures the detectors that failed; with any, nobody may approve it
 * @param text the original's characters
 * @param pages its pages; those of a file without layout have no size
 * @param marks every stretch that is hidden, generalised or kept for a reason, as it now stands, in order
 * @param doubtful those that a person should look at, most doubtful first
 * @param canUndo whether there is a key to take back
 * @param canRedo whether there is one to do again
 * @param changes where a newer proposal differs from the one seen before
 * @param rulings how many stretches stand as the reviewer ruled
 * @param sinceLastLook the rulings made after the visit before this one
 * @param lastLook when that visit ended
 * @param people the labels that its people go by
 * @param reviewer the reviewer's name, as far as it is known
 */
public record OnDesk(
    Listed entry,
    List<String> failures,
    String text,
    List<Page> pages,
    List<Mark> marks,
    List<Mark> doubtful,
    boolean canUndo,
    boolean canRedo,
    List<Change> changes,
    int rulings,
    List<Mark> sinceLastLook,
    Instant lastLook,
    List<String> people,
    String reviewer) {

  public OnDesk {
    failures = List.copyOf(failures);
    pages = List.copyOf(pages);
    marks = List.copyOf(marks);
    doubtful = List.copyOf(doubtful);
    changes = List.copyOf(changes);
    sinceLastLook = List.copyOf(sinceLastLook);
    people = List.copyOf(people);
  }

  /** How many of the doubtful were looked at. */
  public int looked() {
    return (int) doubtful.stream().filter(Mark::looked).count();
  }

  /** How many doubtful ones nobody has looked at. */
  public int unlooked() {
    return doubtful.size() - looked();
  }

  /** Without any text: it is an original's. */
  @Override
  public String toString() {
    return "OnDesk[%s, %d chars, %d marks]".formatted(entry.id(), text.length(), marks.size());
  }
}
