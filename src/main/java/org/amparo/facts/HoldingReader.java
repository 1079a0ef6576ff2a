package org.amparo.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what the judge below and the Board each did with a point, sentence by sentence; of several sentences the later
 * counts. A party's argument, a statement of law and a standard of review are nobody's holding.
 */
final class HoldingReader {

  private static final Pattern ASSUMES =
      Pattern.compile("\\b(?:assuming(?: arguendo|,? without deciding| that)?|arguendo|even if|even assuming)\\b");

  private record Key(Finding point, Body body) {}

  List<Holding> read(Draft draft) {
    Map<Key, Holding> last = new LinkedHashMap<>();
    Body decider = draft.decision().byJudge() ? Body.IJ : Body.BIA;
    for (CuedSentence sentence : draft.sentences()) {
      for (Finding point : sentence.points()) {
        boards(point, sentence)
            .ifPresent(did -> put(point, decider, did, sentence, draft, last));
        if (decider == Body.BIA) {
          judges(point, sentence).ifPresent(did -> put(point, Body.IJ, did, sentence, draft, last));
        }
      }
    }
    return new ArrayList<>(last.values());
  }

  private static void put(
      Finding point, Body body, Disposition did, CuedSentence sentence, Draft draft, Map<Key, Holding> last) {
    last.put(
        new Key(point, body),
        new Holding(point, body, did, draft.decision().prose().evidence(sentence.sentence().span())));
  }

  private static Optional<Disposition> judges(Finding point, CuedSentence sentence) {
    Set<Cue> cues = sentence.cues();
    if (!cues.contains(Cue.JUDGE_FOUND) || cues.contains(Cue.OUGHT)) {
      return Optional.empty();
    }
    boolean against = cues.contains(Cue.NEGATIVE) != FindingReader.isBar(point);
    return Optional.of(against ? Disposition.AGAINST_RESPONDENT : Disposition.FOR_RESPONDENT);
  }

  private static Optional<Disposition> boards(Finding point, CuedSentence sentence) {
    Set<Cue> cues = sentence.cues();
    if (ASSUMES.matcher(sentence.lower()).find()) {
      return Optional.of(Disposition.ASSUMED);
    }
    if (cues.contains(Cue.NOT_REACHED)) {
      return Optional.of(Disposition.NOT_REACHED);
    }
    return sentence.stance(point)
        .filter(stance -> stance.weight() >= Stance.SENT_BACK)
        .map(stance -> disposition(stance, cues));
  }

  private static Disposition disposition(Stance stance, Set<Cue> cues) {
    return switch (stance.outcome()) {
      case REMANDED -> Disposition.REMANDED;
      case FAVOURABLE, ADVERSE -> {
        if (cues.contains(Cue.UPHOLDS) || cues.contains(Cue.LEFT_ALONE)) {
          yield Disposition.LEFT_STANDING;
        }
        if (cues.contains(Cue.FINDS_FAULT)) {
          yield Disposition.REVERSED;
        }
        yield stance.outcome() == FindingOutcome.FAVOURABLE
            ? Disposition.FOR_RESPONDENT
            : Disposition.AGAINST_RESPONDENT;
      }
    };
  }
}
