package org.amparo.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.amparo.library.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says how good the weights are on clients they were not chosen for: for each client the best weights of a grid over
 * all other clients are tried on that one. Prints the chosen weights beside it.
 */
final class LeaveOneOut {

  private static final List<Weights> GRID = grid();

  /** A client's candidates and how a lawyer graded them, 0 to 3. */
  private record Client(CaseProfile profile, List<Candidate> candidates, Map<String, Integer> grades) {}

  private final LibraryMatcher matcher;

  private LeaveOneOut(LibraryMatcher matcher) {
    this.matcher = matcher;
  }

  /** @param args the clients' folder, the decisions' folder, the folder of grades */
  public static void main(String[] args) throws IOException {
    MatchRun run = new MatchRun();
    try (Library library = run.library(Path.of(args[1]))) {
      LeaveOneOut trial = new LeaveOneOut(new LibraryMatcher(library));
      Map<String, Client> clients = new TreeMap<>();
      for (Map.Entry<String, String> story : MatchRun.texts(Path.of(args[0])).entrySet()) {
        Map<String, Integer> grades = grades(Path.of(args[2], story.getKey() + ".json"));
        CaseProfile profile = run.profile(story.getValue());
        clients.put(story.getKey(), new Client(profile, trial.matcher.candidates(profile, 1000), grades));
      }
      trial.print(clients);
    }
  }

  private void print(Map<String, Client> clients) {
    Map<Weights, double[]> scores = new LinkedHashMap<>();
    GRID.forEach(weights -> scores.put(weights, scores(clients, weights)));
    List<String> names = List.copyOf(clients.keySet());
    double[] leftOut = new double[names.size()];
    for (int out = 0; out < names.size(); out++) {
      int client = out;
      ToDoubleFunction<double[]> others = each -> DoubleStream.of(each).sum() - each[client];
      Weights best =
          GRID.stream().max(Comparator.comparingDouble(each -> others.applyAsDouble(scores.get(each)))).orElseThrow();
      leftOut[out] = scores.get(best)[out];
      System.out.printf("%s %.3f with %s%n", names.get(out), leftOut[out], best);
    }
    double[] means = GRID.stream().mapToDouble(each -> mean(scores.get(each))).sorted().toArray();
    System.out.printf("left out: mean nDCG@10 %.3f%n", mean(leftOut));
    System.out.printf("chosen: mean nDCG@10 %.3f%n", mean(scores(clients, Weights.CHOSEN)));
    System.out.printf("grid of %d: worst %.3f, median %.3f, best %.3f%n",
        means.length, means[0], means[means.length / 2], means[means.length - 1]);
  }

  private double[] scores(Map<String, Client> clients, Weights weights) {
    return clients.values().stream().mapToDouble(client -> gain(client, weights)).toArray();
  }

  private double gain(Client client, Weights weights) {
    List<Integer> got =
        matcher.ranked(client.profile(), client.candidates(), weights).stream()
            .map(scored -> client.grades().getOrDefault(scored.candidate().decision().id(), 0))
            .toList();
    List<Integer> ideal = client.grades().values().stream().sorted(Comparator.reverseOrder()).toList();
    return discounted(got) / discounted(ideal);
  }

  /** Järvelin and Kekäläinen's discounted gain of the first ten, a grade g being worth 2^g - 1. */
  private static double discounted(List<Integer> grades) {
    return IntStream.range(0, Math.min(10, grades.size()))
        .mapToDouble(i -> (Math.pow(2, grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2))
        .sum();
  }

  private static double mean(double[] values) {
    return DoubleStream.of(values).average().orElse(0);
  }

  private static List<Weights> grid() {
    List<Weights> grid = new ArrayList<>();
    for (double persecutor : new double[] {1, 2, 3}) {
      for (double harm : new double[] {1, 2, 3}) {
        for (double claim : new double[] {3, 5, 7}) {
          for (double issue : new double[] {3, 5, 7}) {
            for (double nationality : new double[] {0.2, 0.4, 0.6}) {
              grid.add(new Weights(1, persecutor, harm, claim, issue, nationality, 0.1, 0.2));
            }
          }
        }
      }
    }
    return grid;
  }

  private static Map<String, Integer> grades(Path file) {
    JsonNode grades = JsonMapper.shared().readTree(file).get("grades");
    Map<String, Integer> byDecision = new TreeMap<>();
    grades.properties().forEach(grade -> byDecision.put(grade.getKey(), grade.getValue().intValue()));
    return byDecision;
  }
}
