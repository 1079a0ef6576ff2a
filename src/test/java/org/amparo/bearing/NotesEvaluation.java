package org.amparo.bearing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.flows.Amparo;
import org.amparo.flows.Compare;
import org.amparo.flows.FolderLibrary;
import org.amparo.flows.Progress;
import org.amparo.flows.Settings;
import org.amparo.matching.CaseProfile;
import org.amparo.release.ReleasedDecision;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well the table by element tells what a lawyer noted: of the elements noted for decisions graded 2 or 3, the share
 * that the table names, and of those the share with the lawyer's effect. {@code NotesEvaluation CLIENTS QRELS DECISIONS
 * TEMP}
 */
final class NotesEvaluation {

  private static final int USEFUL = 2;

  /** The lawyers' names of elements, and the elements of the law tables that they mean. */
  private static final Map<String, Set<String>> NAMED = Map.ofEntries(
      Map.entry("credibility", Set.of("cred")),
      Map.entry("one_year_deadline", Set.of("oneyear")),
      Map.entry("past_persecution", Set.of("past")),
      Map.entry("well_founded_fear", Set.of("wff")),
      Map.entry("nexus", Set.of("nexus")),
      Map.entry("social_group", Set.of("ground.psg")),
      Map.entry("government_unable_or_unwilling", Set.of("state")),
      Map.entry("internal_relocation", Set.of("reloc")),
      Map.entry("particularly_serious_crime", Set.of("bar.psc")),
      Map.entry("corroboration", Set.of("corrob")),
      Map.entry("cat", Set.of("cat", "cat.acq")),
      Map.entry("discretion", Set.of("discr")),
      Map.entry("procedure", Set.of("proc.other", "proc.counsel", "proc.reopen")),
      Map.entry("competency", Set.of("proc.other")));

  private int noted;
  private int named;
  private int alike;
  private final Map<String, Integer> missed = new TreeMap<>();

  private NotesEvaluation() {}

  public static void main(String[] args) throws Exception {
    NotesEvaluation evaluation = new NotesEvaluation();
    try (Amparo amparo = Amparo.open(new Settings(Path.of(args[3]), Clock.systemUTC()));
        Stream<Path> files = Files.list(Path.of(args[2]));
        FolderLibrary library = amparo.compare().gather(files.sorted().toList(), Progress.silent())) {
      Map<String, ReleasedDecision> copies = new HashMap<>();
      library.decisions().forEach((file, copy) -> copies.put(stem(file), copy));
      for (Path client : list(Path.of(args[0]))) {
        evaluation.add(amparo, copies, client, Path.of(args[1], stem(client) + ".json"));
      }
    }
    evaluation.print();
  }

  private void add(Amparo amparo, Map<String, ReleasedDecision> copies, Path client, Path qrels) throws Exception {
    Compare compare = amparo.compare();
    CaseProfile profile = compare.profile(client);
    JsonNode judged = JsonMapper.shared().readTree(Files.readString(qrels));
    for (Map.Entry<String, JsonNode> notes : judged.get("notes").properties()) {
      if (judged.get("grades").get(notes.getKey()).asInt() >= USEFUL) {
        Bearing bearing = amparo.apply().apply(copies.get(notes.getKey()), profile);
        notes.getValue().forEach(note -> add(bearing, note));
      }
    }
  }

  private void add(Bearing bearing, JsonNode note) {
    noted++;
    String element = note.get("element").asString();
    List<Effect> effects = bearing.points().stream()
        .filter(point -> NAMED.getOrDefault(element, Set.of()).contains(point.element().id()))
        .map(Point::effect).toList();
    String effect = note.get("effect").asString().toUpperCase(Locale.ROOT);
    named += effects.isEmpty() ? 0 : 1;
    alike += effects.stream().anyMatch(each -> each.name().equals(effect)) ? 1 : 0;
    if (effects.stream().noneMatch(each -> each.name().equals(effect))) {
      missed.merge(element + ": noted " + effect + ", told " + effects, 1, Integer::sum);
    }
  }

  private void print() {
    missed.forEach((what, times) -> System.out.println(times + "  " + what));
    System.out.printf(Locale.ROOT, "noted %d, named %.3f, of these with the same effect %.3f%n",
        noted, named / (double) noted, alike / (double) named);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().collect(Collectors.toList());
    }
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[a-z]+$", "");
  }
}
