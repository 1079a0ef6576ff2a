package org.amparo.learning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.text.Span;

/**
 * What a protection of annotated decisions comes to. An entity is hidden when every mention of it is, but for
 * punctuation and words that name nobody; what must stay counts mention by mention.
 *
 * @param shares for each group the share that came out as it should, from 0 to 1; nothing for a group without marks
 * @param clean the share of decisions in which no direct identifier is readable
 * @param decisions how many decisions
 */
public record ProtectionScore(Map<GoldDecision.Group, Double> shares, double clean, int decisions) {

  private static final Pattern GLUE = Pattern.compile(
      "(?<!\\w)(?:et|al|v|vs|at|and|y|mr|mrs|ms|dr|esq|esquire|#)(?!\\w)"
          + "|[ ,.\\-;:/&()\\[\\]\u2013'\"\u2019\u201C\u201D\n\t|#\u00B0]",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  public ProtectionScore {
    shares = Map.copyOf(shares);
  }

  /**
   * Counts.
   *
   * @param texts the decisions' texts, in their order
   * @param hidden for each decision's name what a reader of the copy cannot read
   * @param countryWords the words of countries' names, lower case
   */
  public static ProtectionScore of(
      List<GoldDecision> decisions, List<String> texts, Map<String, List<Span>> hidden, Set<String> countryWords) {
    Map<GoldDecision.Group, List<Boolean>> outcomes = new EnumMap<>(GoldDecision.Group.class);
    int clean = 0;
    for (int i = 0; i < decisions.size(); i++) {
      GoldDecision decision = decisions.get(i);
      Map<GoldDecision.Group, List<Boolean>> own =
          outcomes(decision, texts.get(i), hidden.getOrDefault(decision.name(), List.of()), countryWords);
      clean += own.getOrDefault(GoldDecision.Group.DIRECT, List.of()).contains(false) ? 0 : 1;
      own.forEach((group, all) -> outcomes.computeIfAbsent(group, g -> new ArrayList<>()).addAll(all));
    }
    Map<GoldDecision.Group, Double> shares = new EnumMap<>(GoldDecision.Group.class);
    outcomes.forEach((group, all) -> shares.put(group, all.stream().mapToInt(good -> good ? 1 : 0).average().orElse(0)));
    return new ProtectionScore(shares, decisions.isEmpty() ? 0 : (double) clean / decisions.size(), decisions.size());
  }

  private static Map<GoldDecision.Group, List<Boolean>> outcomes(
      GoldDecision decision, String text, List<Span> hidden, Set<String> countryWords) {
    BitSet gone = new BitSet();
    hidden.forEach(span -> gone.set(span.start(), span.end()));
    BitSet free = new BitSet();
    for (Matcher glue = GLUE.matcher(text); glue.find();) {
      free.set(glue.start(), glue.end());
    }
    BitSet either = (BitSet) gone.clone();
    either.or(free);
    gone.andNot(free);
    Map<String, Boolean> entities = new LinkedHashMap<>();
    Map<String, GoldDecision.Group> groups = new LinkedHashMap<>();
    for (GoldDecision.Mark mark : decision.marks()) {
      Span span = mark.span();
      GoldDecision.Group group = mark.group(span.of(text), countryWords);
      boolean kept = group == GoldDecision.Group.KEPT;
      int first = gone.nextSetBit(span.start());
      boolean good = kept ? first < 0 || first >= span.end() : either.nextClearBit(span.start()) >= span.end();
      String entity = group + mark.entity() + (kept ? "@" + span.start() : "");
      entities.merge(entity, good, Boolean::logicalAnd);
      groups.put(entity, group);
    }
    Map<GoldDecision.Group, List<Boolean>> outcomes = new EnumMap<>(GoldDecision.Group.class);
    entities.forEach((entity, good) -> outcomes
        .computeIfAbsent(groups.getOrDefault(entity, GoldDecision.Group.OTHER), g -> new ArrayList<>()).add(good));
    return outcomes;
  }
}
