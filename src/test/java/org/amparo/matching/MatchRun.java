package org.amparo.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
import org.amparo.law.State;
import org.amparo.library.Library;
import org.amparo.library.LuceneLibrary;
import org.amparo.release.ReleasedDecision;
import org.amparo.release.ReleasedFacts;
import org.amparo.text.Document;

/**
 * Ranks the decisions of a folder for each client of another and writes "client, tab, decision" lines, best first.
 * For tuning: nothing is protected, and nothing but the ranking leaves memory.
 */
final class MatchRun {

  private static final Pattern CIRCUIT = Pattern.compile("(\\d+)(?:st|nd|rd|th) Circuit");

  private final Law law = Law.load();
  private final FactFinder finder = new DecisionFactFinder(law);

  private MatchRun() {}

  /** @param args the clients' folder, the decisions' folder, the file to write */
  public static void main(String[] args) throws IOException {
    new MatchRun().write(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
  }

  private void write(Path clients, Path decisions, Path run) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Library library = library(decisions)) {
      LibraryMatcher matcher = new LibraryMatcher(library);
      texts(clients)
          .forEach(
              (client, story) -> {
                for (Match match : matcher.match(profile(story), 100)) {
                  lines.add(client + "\t" + match.decision().id() + "\t" + match.score() + "\t" + match.reasons());
                }
              });
    }
    Files.write(run, lines);
  }

  Library library(Path decisions) throws IOException {
    Library library = LuceneLibrary.inMemory();
    texts(decisions)
        .forEach(
            (id, text) ->
                library.put(
                    new ReleasedDecision(
                        id,
                        id,
                        text,
                        List.of(),
                        released(finder.find(Document.ofText(text))),
                        "nobody",
                        Instant.EPOCH)));
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
        story);
  }

  private static <T> List<T> values(List<Fact<T>> facts) {
    return facts.stream().map(Fact::value).toList();
  }

  private ReleasedFacts released(Facts facts) {
    return new ReleasedFacts(
        facts.body(),
        facts.decisionDate().map(date -> new Fact<>(date.value().getYear(), date.evidence())),
        facts.hearingState(),
        facts.hearingState().flatMap(this::circuit),
        facts.adjudicators(),
        facts.nationality(),
        facts.gender(),
        facts.occupation(),
        facts.represented(),
        facts.detained(),
        facts.applications(),
        facts.appellant(),
        facts.boardActions(),
        facts.relief(),
        facts.grounds(),
        facts.socialGroups(),
        facts.persecutors(),
        facts.harms(),
        facts.findings(),
        facts.citations(),
        facts.statutes());
  }

  private Optional<Fact<Integer>> circuit(Fact<String> state) {
    return law.states().byPostal(state.value()).map(State::circuit).map(number -> new Fact<>(number, state.evidence()));
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
