package org.amparo.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amparo.facts.DecisionFactFinder;
import org.amparo.facts.Fact;
import org.amparo.facts.FactFinder;
import org.amparo.facts.Facts;
import org.amparo.law.Law;
import org.amparo.library.Library;
import org.amparo.library.LuceneLibrary;
import org.amparo.policy.Policy;
import org.amparo.protection.Protector;
import org.amparo.protection.RuleProtector;
import org.amparo.release.Leak;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.Releaser;
import org.amparo.review.Approved;
import org.amparo.review.NotReleasable;
import org.amparo.review.Review;
import org.amparo.text.Document;

/**
 * Ranks the protected decisions of a folder for each client of another and writes "client, tab, decision" lines, best
 * first. For tuning: every proposal is approved as it stands, and nothing but the ranking leaves memory.
 */
final class MatchRun {

  private static final Pattern CIRCUIT = Pattern.compile("(\\d+)(?:st|nd|rd|th) Circuit");

  private final Law law = Law.load();
  private final FactFinder finder = new DecisionFactFinder(law);
  private final Protector protector = new RuleProtector(law);
  private final Review review = new Review(Clock.systemUTC());
  private final Releaser releaser = new Releaser(law, Clock.systemUTC());

  /** @param args the clients' folder, the decisions' folder, the file to write */
  public static void main(String[] args) throws IOException {
    new MatchRun().write(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
  }

  private void write(Path clients, Path decisions, Path run) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Library library = library(decisions)) {
      LibraryMatcher matcher = new LibraryMatcher(library);
      for (Map.Entry<String, String> client : texts(clients).entrySet()) {
        for (Match match : matcher.match(profile(client.getValue()), 100)) {
          String id = match.decision().id();
          lines.add("%s\t%s\t%.4f\t%s".formatted(client.getKey(), id, match.score(), match.reasons()));
        }
      }
    }
    Files.write(run, lines);
  }

  Library library(Path decisions) throws IOException {
    Library library = LuceneLibrary.inMemory();
    for (Map.Entry<String, String> decision : texts(decisions).entrySet()) {
      released(decision.getKey(), decision.getValue()).ifPresent(library::put);
    }
    System.out.printf("%d decisions in the library%n", library.all().size());
    return library;
  }

  CaseProfile profile(String story) {
    Facts facts = finder.find(Document.ofText(story));
    Matcher circuit = CIRCUIT.matcher(story);
    return new CaseProfile(
        facts.nationality().map(Fact::value),
        facts.gender().map(Fact::value),
        facts.occupation().map(Fact::value),
        values(facts.grounds()),
        values(facts.persecutors()),
        values(facts.harms()),
        values(facts.applications()),
        circuit.find() ? Optional.of(Integer.valueOf(circuit.group(1))) : Optional.empty(),
        released("story", story).map(ReleasedDecision::text).orElse(""));
  }

  private static <T> List<T> values(List<Fact<T>> facts) {
    return facts.stream().map(Fact::value).toList();
  }

  private Optional<ReleasedDecision> released(String id, String text) {
    Document document = Document.ofText(text);
    Facts facts = finder.find(document);
    try {
      Approved approved = review.approve(protector.propose(document, facts, Policy.share()), List.of(), "a tuning run");
      return Optional.of(releaser.release(id, document, facts, approved));
    } catch (Leak | NotReleasable e) {
      System.out.printf("%s left out: %s%n", id, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString().replaceFirst("\\.txt$", ""), Files.readString(file));
      }
    }
    return texts;
  }
}
