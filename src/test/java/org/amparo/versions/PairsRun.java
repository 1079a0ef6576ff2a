package org.amparo.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.policy.Kind;
import org.amparo.text.Alignment;
import org.amparo.text.Replacement;
import org.amparo.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures over a folder of decisions and what {@code amparo protect --spans} replaced in them: which pairs are taken
 * for one decision, and how much of what each copy hides is found when its original, misread here and there, lies
 * beside it as if it were public. Prints counts only.
 */
final class PairsRun {

  private PairsRun() {}

  /** @param args the folder of texts, the spans, and the share of characters to misread, such as 0.03 */
  public static void main(String[] args) throws IOException {
    Map<String, String> texts = texts(Path.of(args[0]));
    JsonNode spans = JsonMapper.shared().readTree(Files.readAllBytes(Path.of(args[1])));
    double share = Double.parseDouble(args[2]);
    Map<String, Version> copies = new TreeMap<>();
    texts.forEach((name, text) -> copies.put(name, copy(text, spans.get(name))));
    List<String> same = LookAlikes.among(copies).stream()
        .filter(c -> new Comparer().compare(copies.get(c.one()), copies.get(c.other())).sameDecision())
        .map(c -> c.one() + "+" + c.other()).toList();
    System.out.printf("pairs %d, taken for one decision: %s%n", texts.size() * (texts.size() - 1) / 2, same);
    found(texts, copies, share);
  }

  private static void found(Map<String, String> texts, Map<String, Version> copies, double share) {
    Map<Kind, Integer> hidden = new EnumMap<>(Kind.class);
    Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    int recognised = 0;
    for (Map.Entry<String, Version> copy : copies.entrySet()) {
      Version published = Version.byOthers(noise(texts.get(copy.getKey()), share));
      Comparison comparison = new Comparer().compare(copy.getValue(), published);
      recognised += comparison.sameDecision() ? 1 : 0;
      Set<Span> told = comparison.disclosures().stream().filter(d -> !(d instanceof Disclosure.ShownHere))
          .map(Disclosure::here).collect(Collectors.toCollection(HashSet::new));
      for (Token token : Tokens.of(copy.getValue())) {
        if (token instanceof Token.Hidden label) {
          hidden.merge(label.kind(), 1, Integer::sum);
          found.merge(label.kind(), told.contains(label.span()) ? 1 : 0, Integer::sum);
        }
      }
    }
    System.out.printf("versions recognised: %d of %d%n", recognised, copies.size());
    hidden.forEach((kind, all) -> System.out.printf("%-14s %d of %d%n", kind, found.get(kind), all));
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
        texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
      }
    }
    return texts;
  }

  private static Version copy(String text, JsonNode rows) {
    List<Replacement> replacements = rows.valueStream()
        .map(row -> new Replacement(
            new Span(text.offsetByCodePoints(0, row.get(0).asInt()), text.offsetByCodePoints(0, row.get(1).asInt())),
            row.get(2).asString()))
        .toList();
    Alignment copy = Alignment.replace(text, replacements);
    return Version.ofCopy(copy.copy(), copy.standIns());
  }

  private static String noise(String text, double share) {
    Random random = new Random(7);
    StringBuilder noisy = new StringBuilder(text);
    for (int i = 0; i < noisy.length(); i++) {
      if (Character.isLowerCase(noisy.charAt(i)) && random.nextDouble() < share) {
        noisy.setCharAt(i, (char) ('a' + random.nextInt(26)));
      }
    }
    return noisy.toString();
  }
}
