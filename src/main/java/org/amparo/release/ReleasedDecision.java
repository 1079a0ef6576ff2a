package org.amparo.release;

import java.time.Instant;
import java.util.List;
import org.amparo.policy.PolicyUsed;
import org.amparo.text.Span;

/**
 * A decision that was protected, approved by a person and checked: the first thing that may cross the glass door.
 *
 * @param id the vault's id of the decision, which tells nothing of it
 * @param title a line for lists, made from the released facts only
 * @param text the protected text; pages are parted by form feeds
 * @param standIns where in the text a label stands for what was hidden, in order
 * @param facts what it says, with evidence in {@code text}
 * @param policy the policy that the copy follows, but where the person who approved it ruled otherwise
 * @param approvedBy who approved the release
 * @param releasedAt when
 */
public record ReleasedDecision(
    String id,
    String title,
    String text,
    List<Span> standIns,
    ReleasedFacts facts,
    PolicyUsed policy,
    String approvedBy,
    Instant releasedAt) {

  public ReleasedDecision {
    standIns = List.copyOf(standIns);
  }

  /**
   * The text with each stand-in blanked: labels are our words, not the decision's, and every other word keeps its
   * place.
   */
  public String textWithoutStandIns() {
    StringBuilder blanked = new StringBuilder(text);
    for (Span standIn : standIns) {
      blanked.replace(standIn.start(), standIn.end(), " ".repeat(standIn.lengthChars()));
    }
    return blanked.toString();
  }
}
