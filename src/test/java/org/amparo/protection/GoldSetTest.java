package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.law.Country;
import org.amparo.reading.FileReader;
import org.amparo.text.CodePoints;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the protector to what it reached on annotated decisions, where those lie beside the checkout. An entity is
 * hidden when every mention of it is, but for words that name nobody ("et al.", "Esquire") and punctuation.
 */
class GoldSetTest {

  private enum Group { DIRECT, PRIVATE, DETAILS, KEPT }

  private record Entity(String document, Group group, String name) {}

  /** Which characters of a document a reader of the copy cannot read, and which tell nothing; both by code point. */
  private record Covered(BitSet hidden, BitSet free) {

    boolean isGone(int start, int end) {
      BitSet either = (BitSet) hidden.clone();
      either.or(free);
      return either.nextClearBit(start) >= end;
    }

    boolean isReadable(int start, int end) {
      BitSet lost = (BitSet) hidden.clone();
      lost.andNot(free);
      int first = lost.nextSetBit(start);
      return first < 0 || first >= end;
    }
  }

  private static final Path DECISIONS = Path.of("../shared/decisions");
  private static final Pattern GLUE = Pattern.compile(
      "(?<!\\w)(?:et|al|v|vs|at|and|y|mr|mrs|ms|dr|esq|esquire|#)(?!\\w)"
          + "|[ ,.\\-;:/&()\\[\\]\u2013'\"\u2019\u201C\u201D\n\t|#\u00B0]",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Set<String> PRIVATE_KINDS = Set.of("PERSON", "PHONE", "EMAIL", "CASE_NUMBER", "ANUMBER");
  private static final Set<String> PRIVATE_ADDRESSES = Set.of("attorney", "applicant", "family", "witness");
  private static final Set<String> DETAIL_KINDS = Set.of("DATE", "AGE", "PLACE", "ORG");

  private final JsonMapper json = JsonMapper.builder().build();
  private final Set<String> countryWords = Copy.LAW.countries().all().stream().map(Country::name)
      .flatMap(name -> WORD.matcher(name.toLowerCase(Locale.ROOT)).results()).map(found -> found.group())
      .collect(Collectors.toSet());

  @Test
  void protectorReachesWhatItReachedBefore() throws Exception {
    assumeTrue(Files.isDirectory(DECISIONS), "no annotated decisions beside the checkout");
    Map<Entity, Boolean> outcomes = new HashMap<>();
    for (Path gold : GoldenFolder.files(DECISIONS.resolve("gold"), ".json")) {
      score(json.readTree(Files.readString(gold)), outcomes);
    }

    assertThat(share(outcomes, Group.DIRECT)).isEqualTo(1.0);
    assertThat(share(outcomes, Group.PRIVATE)).isGreaterThanOrEqualTo(0.97);
    assertThat(share(outcomes, Group.DETAILS)).isGreaterThanOrEqualTo(0.90);
    assertThat(share(outcomes, Group.KEPT)).isGreaterThanOrEqualTo(0.90);
  }

  private void score(JsonNode gold, Map<Entity, Boolean> outcomes) throws Exception {
    String name = gold.get("doc").asString();
    Document document = new FileReader().read(DECISIONS.resolve("text").resolve(name + ".txt"));
    String text = document.text().reveal(OriginalAccess.PROTECTION);
    int[] points = text.codePoints().toArray();
    Covered covered = covered(document, text);
    for (JsonNode span : gold.get("spans")) {
      int start = span.get("start").asInt();
      int end = span.get("end").asInt();
      Optional<Group> group = group(span, new String(points, start, end - start));
      group.ifPresent(g -> outcomes.merge(entity(name, g, span), outcome(g, covered, start, end), Boolean::logicalAnd));
    }
  }

  private static boolean outcome(Group group, Covered covered, int start, int end) {
    return group == Group.KEPT ? covered.isReadable(start, end) : covered.isGone(start, end);
  }

  /** Kept mentions count one by one, hidden ones by entity. */
  private static Entity entity(String document, Group group, JsonNode span) {
    String name = span.get("entity").asString();
    return new Entity(document, group, group == Group.KEPT ? name + "@" + span.get("start").asInt() : name);
  }

  private static Covered covered(Document document, String text) {
    CodePoints points = CodePoints.of(text);
    BitSet hidden = new BitSet();
    for (Replacement replacement : Copy.proposal(document).replacements()) {
      Span span = points.of(replacement.span());
      hidden.set(span.start(), span.end());
    }
    BitSet free = new BitSet();
    Matcher glue = GLUE.matcher(text);
    while (glue.find()) {
      Span span = points.of(new Span(glue.start(), glue.end()));
      free.set(span.start(), span.end());
    }
    return new Covered(hidden, free);
  }

  private Optional<Group> group(JsonNode span, String text) {
    String kind = span.get("kind").asString();
    String of = span.get("of").asString();
    String risk = span.get("risk").asString();
    if (risk.equals("direct")) {
      return Optional.of(Group.DIRECT);
    }
    if (risk.equals("none") && !isCountry(kind, text)) {
      boolean stays = kind.equals("ORG") || kind.equals("PLACE") || of.equals("adjudicator");
      return stays ? Optional.of(Group.KEPT) : Optional.empty();
    }
    if (isCountry(kind, text) || kind.equals("DEM")) {
      return Optional.of(Group.KEPT);
    }
    boolean office = kind.equals("ORG") && of.equals("attorney");
    boolean home = kind.equals("ADDRESS") && PRIVATE_ADDRESSES.contains(of);
    if (PRIVATE_KINDS.contains(kind) || office || home) {
      return Optional.of(Group.PRIVATE);
    }
    return DETAIL_KINDS.contains(kind) ? Optional.of(Group.DETAILS) : Optional.empty();
  }

  private boolean isCountry(String kind, String text) {
    Set<String> words = WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results().map(found -> found.group()).collect(Collectors.toSet());
    return kind.equals("PLACE") && !words.isEmpty() && countryWords.containsAll(words);
  }

  private static double share(Map<Entity, Boolean> outcomes, Group group) {
    return outcomes.entrySet().stream().filter(e -> e.getKey().group() == group)
        .mapToInt(e -> e.getValue() ? 1 : 0).average().orElse(0);
  }
}
