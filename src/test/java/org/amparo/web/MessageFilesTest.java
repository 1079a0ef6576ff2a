package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.facts.Appellant;
import org.amparo.facts.Application;
import org.amparo.facts.BoardAction;
import org.amparo.facts.Body;
import org.amparo.facts.Finding;
import org.amparo.facts.FindingOutcome;
import org.amparo.facts.Gender;
import org.amparo.facts.Ground;
import org.amparo.facts.Harm;
import org.amparo.facts.Persecutor;
import org.amparo.facts.Relief;
import org.amparo.facts.ReliefOutcome;
import org.amparo.flows.Ruled;
import org.amparo.law.Standing;
import org.amparo.library.Facet;
import org.amparo.matching.Reason;
import org.amparo.outcomes.Definition;
import org.amparo.outcomes.Field;
import org.amparo.outcomes.Source;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Role;
import org.amparo.vault.State;
import org.junit.jupiter.api.Test;

/** The pages speak two languages, and every word of theirs is in the message files. */
class MessageFilesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern KEY = Pattern.compile("#\\{([A-Za-z.]+)[(}]");
  private static final Pattern TEXT = Pattern.compile(">([^<]*)<", Pattern.DOTALL);
  private static final Pattern SPOKEN_ATTRIBUTE =
      Pattern.compile("\\s(?:title|alt|placeholder|aria-label|value)=\"([^\"]+)\"");

  @Test
  void bothLanguagesHaveTheSameKeys() throws IOException {
    assertThat(messages("messages.properties").keySet())
        .containsExactlyInAnyOrderElementsOf(messages("messages_es.properties").keySet());
  }

  @Test
  void noMessageIsEmpty() throws IOException {
    assertThat(messages("messages.properties").values()).noneMatch(text -> text.toString().isBlank());
    assertThat(messages("messages_es.properties").values()).noneMatch(text -> text.toString().isBlank());
  }

  @Test
  void everyValueOfTheHouseHasItsWords() throws IOException {
    List<Class<? extends Enum<?>>> spoken =
        List.of(
            Appellant.class, Application.class, BoardAction.class, Body.class, Finding.class, FindingOutcome.class,
            Gender.class, Ground.class, Harm.class, Persecutor.class, Relief.class, ReliefOutcome.class, Facet.class,
            Standing.class, Action.class, Kind.class, Role.class, State.class, Field.class, Source.class, Definition.class);
    Stream<String> values =
        spoken.stream().flatMap(type -> Stream.of(type.getEnumConstants())
            .map(value -> type.getSimpleName() + "." + value.name()));
    Stream<String> shared =
        Stream.of(Reason.Sharing.values()).map(what -> "shared." + what.name().toLowerCase(Locale.ROOT));
    Stream<String> points = Stream.of(Finding.values()).map(finding -> "turns." + finding.name());
    Stream<String> outcomes = Stream.of(Ruled.Outcome.values()).map(outcome -> "said." + outcome.name());
    assertThat(Stream.of(values, shared, points, outcomes).flatMap(keys -> keys).toList())
        .isSubsetOf(messages("messages.properties").stringPropertyNames());
  }

  @Test
  void everyThemeHasItsWords() throws IOException {
    List<String> themes =
        Files.readAllLines(RESOURCES.resolve("org/amparo/matching/themes.tsv")).stream()
            .filter(row -> !row.startsWith("#"))
            .skip(1)
            .map(row -> "theme." + row.split("\t")[1].toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]+", "_"))
            .toList();
    assertThat(themes).isNotEmpty().isSubsetOf(messages("messages.properties").stringPropertyNames());
  }

  @Test
  void templatesUseOnlyKeysThatAreThere() throws IOException {
    List<String> used = new ArrayList<>();
    for (String template : templates()) {
      KEY.matcher(template).results().map(key -> key.group(1)).forEach(used::add);
    }
    assertThat(used).isNotEmpty().isSubsetOf(messages("messages.properties").stringPropertyNames());
  }

  @Test
  void templatesSayNothingOfTheirOwn() throws IOException {
    for (String template : templates()) {
      String html = template.replaceAll("(?s)<(code|kbd|a class=\"brand\"|title)[^>]*>[^<]*</(code|kbd|a|title)>", "")
          .replaceAll("name=\"[a-z]+\" value=\"[a-z]+\"", "");
      String bare = html.replaceAll("=(\"[^\"]*\"|'[^']*')", "");
      Stream<MatchResult> said =
          Stream.concat(TEXT.matcher(bare).results(), SPOKEN_ATTRIBUTE.matcher(html).results());
      assertThat(said.map(text -> text.group(1)).filter(text -> text.matches("(?s).*\\p{L}{2,}.*"))).isEmpty();
    }
  }

  @Test
  void onlyProtectedHtmlGoesIntoAPageUnescaped() throws IOException {
    for (String template : templates()) {
      assertThat(Pattern.compile("th:utext=\"([^\"]*)\"").matcher(template).results().map(use -> use.group(1)))
          .allMatch(use -> Set.of("${quote.html}", "${block.html}", "${mark.seen}").contains(use));
    }
  }

  private static Properties messages(String file) throws IOException {
    Properties messages = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
      messages.load(reader);
    }
    return messages;
  }

  private static List<String> templates() throws IOException {
    List<String> templates = new ArrayList<>();
    try (Stream<Path> files = Files.list(RESOURCES.resolve("templates"))) {
      for (Path file : files.toList()) {
        templates.add(Files.readString(file));
      }
    }
    return templates;
  }
}
