package org.amparo.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.amparo.flows.Amparo;
import org.amparo.library.Facet;
import org.amparo.library.FacetCount;
import org.amparo.library.Hit;
import org.amparo.library.Search;
import org.amparo.library.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the library. */
@Command(
    name = "search",
    description = "Finds released decisions by words and facts. Words in quotes are sought as a phrase; a filter given "
        + "twice lets either value through.",
    footer = "  amparo search police cartel --nationality Mexico --outcome remanded")
final class SearchCommand extends Job {

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "Free words; none lists all that pass the filters.")
  private List<String> words = List.of();

  @Option(names = "--nationality", paramLabel = "COUNTRY", description = "The respondent's country.")
  private List<String> nationality = List.of();

  @Option(
      names = "--ground",
      paramLabel = "GROUND",
      description = "race, religion, nationality, political_opinion, particular_social_group.")
  private List<String> ground = List.of();

  @Option(
      names = "--outcome",
      paramLabel = "OUTCOME",
      description = "granted, denied, remanded, sustained, dismissed, vacated, terminated, reopened.")
  private List<String> outcome = List.of();

  @Option(
      names = "--court",
      paramLabel = "COURT",
      description = "bia, ij, a state (tx) or a circuit (\"5th circuit\").")
  private List<String> court = List.of();

  @Option(names = "--judge", paramLabel = "NAME", description = "A member who decided, as printed: \"greer, anne j.\".")
  private List<String> judge = List.of();

  @Option(names = "--year", paramLabel = "YEAR", description = "Year of the decision.")
  private List<String> year = List.of();

  @Option(names = "--top", paramLabel = "N", description = "How many to show at most (default: ${DEFAULT-VALUE}).")
  private int top = 10;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  SearchCommand(Console console) {
    super(console);
  }

  /** A decision found, as a program reads it. */
  private record Found(String id, String title, double score, List<String> passages) {}

  /** What was found, as a program reads it. */
  private record Result(int total, List<Found> hits, Map<Facet, List<FacetCount>> facets) {}

  @Override
  int run(Amparo amparo) {
    if (top < 1) {
      throw new ParameterException(spec.commandLine(), "--top %d: needs 1 or more".formatted(top));
    }
    SearchResult result = amparo.find().search(new Search(String.join(" ", words), filters(), 0, top));
    List<Found> hits = result.hits().stream().map(SearchCommand::found).toList();
    if (json) {
      Json.print(console(), new Result(result.total(), hits, result.facets()));
    } else {
      print(result.total(), hits);
    }
    return DONE;
  }

  private Map<Facet, List<String>> filters() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    filters.put(Facet.NATIONALITY, nationality);
    filters.put(Facet.GROUND, ground);
    filters.put(Facet.OUTCOME, outcome);
    filters.put(Facet.COURT, court);
    filters.put(Facet.JUDGE, judge);
    filters.put(Facet.YEAR, year);
    filters.values().removeIf(List::isEmpty);
    return filters;
  }

  private static Found found(Hit hit) {
    String text = hit.decision().text();
    List<String> passages =
        hit.passages().stream().map(p -> p.span().of(text).strip().replaceAll("\\s+", " ")).toList();
    return new Found(hit.decision().id(), hit.decision().title(), hit.score(), passages);
  }

  private void print(int total, List<Found> hits) {
    console().out().printf("%d found%n", total);
    for (Found hit : hits) {
      console().out().printf("%n%s  %s%n", hit.id(), hit.title());
      hit.passages().forEach(p -> console().out().println("    … " + p + " …"));
    }
  }
}
