package org.amparo.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amparo.facts.Fact;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.policy.Value;
import org.amparo.sheet.Sheet;
import org.amparo.sheet.WordLists;
import org.amparo.text.Span;

/** Finds the applicant's occupation, where the facts found it and wherever the same words come again. */
final class Trades implements Detector {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "his", "her", "their");
  private static final Set<String> OWNING = Set.of("own", "owns", "owned", "ran", "operated", "opened");
  private static final Set<String> WORKING = Set.of("work", "works", "worked", "working", "job", "employ", "employed",
      "employment");
  private static final int MOST_WORDS = 3;

  private final Map<String, Value> coarse = new HashMap<>();

  Trades() {
    WordLists.table(Trades.class, "trades.tsv").forEach(row -> coarse.put(row.get(0), Labels.named(row.get(1))));
  }

  @Override
  public List<Claim> detect(Sheet sheet) {
    List<Claim> claims = new ArrayList<>();
    sheet.facts().occupation().map(Fact::evidence).ifPresent(evidence -> evidence.spans().stream()
        .map(span -> sheet.tokensIn(span.start(), span.end()))
        .filter(span -> !span.isEmpty())
        .forEach(span -> everywhere(sheet, trade(sheet, span), value(sheet, span), claims)));
    return claims;
  }

  /** "worked at a furniture store": the trade is what follows the article. */
  private static Span trade(Sheet sheet, Span evidence) {
    boolean verb = opensWith(sheet, evidence, OWNING) || opensWith(sheet, evidence, WORKING);
    int from = evidence.start();
    while (verb && from < evidence.end() - 1 && !ARTICLES.contains(sheet.token(from).key())) {
      from++;
    }
    boolean article = from < evidence.end() - 1 && ARTICLES.contains(sheet.token(from).key());
    return new Span(article ? from + 1 : from, evidence.end());
  }

  private static boolean opensWith(Sheet sheet, Span evidence, Set<String> verbs) {
    return verbs.contains(sheet.token(evidence.start()).key());
  }

  private Value value(Sheet sheet, Span evidence) {
    if (opensWith(sheet, evidence, OWNING)) {
      return new Value.Named("a business");
    }
    if (opensWith(sheet, evidence, WORKING)) {
      return new Value.Named("a place of work");
    }
    for (int from = Math.max(evidence.start(), evidence.end() - MOST_WORDS); from < evidence.end(); from++) {
      Value named = coarse.get(words(sheet, from, evidence.end()));
      if (named != null) {
        return named;
      }
    }
    return new Value.Named("a trade");
  }

  private static void everywhere(Sheet sheet, Span trade, Value value, List<Claim> claims) {
    for (int from = 0; from + trade.lengthChars() <= sheet.size(); from++) {
      int to = from + trade.lengthChars();
      if (sheet.is(from, sheet.token(trade.start()).key()) && isLower(sheet, from, to)
          && words(sheet, from, to).equals(words(sheet, trade.start(), trade.end()))) {
        claims.add(Claim.ofPrivate(
            from, to, Weight.VOCABULARY, Kind.OCCUPATION, Role.APPLICANT, value, "the applicant's occupation"));
      }
    }
  }

  private static boolean isLower(Sheet sheet, int from, int to) {
    return IntStream.range(from, to).noneMatch(i -> sheet.token(i).shape().startsUpper());
  }

  private static String words(Sheet sheet, int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> sheet.token(i).key()).collect(Collectors.joining(" "));
  }
}
