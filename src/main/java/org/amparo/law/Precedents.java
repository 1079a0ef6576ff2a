package org.amparo.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The precedents. The key is volume and page, never the name: names repeat. */
public final class Precedents {

  private static final String ID_CURE = "use ids of precedents.tsv";

  private final List<Precedent> all;
  private final Map<Cite, Precedent> byCite;
  private final Lookup<Precedent> byName;

  private final Map<String, List<StandingPeriod>> periods;

  private Precedents(List<Precedent> all, List<StandingPeriod> periods) {
    this.all = all;
    this.periods = periods.stream().collect(Collectors.groupingBy(StandingPeriod::precedent));
    this.byCite =
        all.stream()
            .filter(precedent -> precedent.cite().isPresent())
            .collect(Collectors.toUnmodifiableMap(p -> p.cite().orElseThrow(), Function.identity()));
    this.byName = new Lookup<>(all, precedent -> List.of(precedent.name()));
  }

  static Precedents read(Tables tables, Elements elements, Reporters reporters) {
    Function<Row, Precedent> precedent = row -> checked(row, elements, reporters);
    tables.rows("precedents.tsv", precedent, p -> p.cite().map(Object.class::cast).orElse(p.citation()));
    List<Precedent> all = tables.rows("precedents.tsv", precedent, Precedent::id);
    Set<String> ids = all.stream().map(Precedent::id).collect(Collectors.toUnmodifiableSet());
    return new Precedents(
        all,
        tables.rows(
            "standings.tsv",
            row -> {
              row.requireKnown("precedent", row.text("precedent"), ids.contains(row.text("precedent")), ID_CURE);
              return StandingPeriod.of(row);
            },
            period -> List.of(period.precedent(), period.effective())));
  }

  private static Precedent checked(Row row, Elements elements, Reporters reporters) {
    for (String id : row.list("elements")) {
      row.requireKnown("elements", id, elements.byId(id).isPresent(), "use ids of elements.tsv");
    }
    for (String reporter : row.list("reporter")) {
      boolean known = reporters.byNormal(reporter).isPresent();
      row.requireKnown("reporter", reporter, known, "use a normal form of reporters.tsv");
    }
    return Precedent.of(row);
  }

  /** The precedent printed there; the reporter in normal form ("I&N Dec."). */
  public Optional<Precedent> byCite(int volume, String reporterNormalised, int page) {
    return Optional.ofNullable(byCite.get(new Cite(volume, reporterNormalised, page)));
  }

  /** All precedents of a name ("Matter of A-B-"), whatever the case. */
  public List<Precedent> byName(String name) {
    return byName.all(name);
  }

  /** The precedents that speak to an element. */
  public List<Precedent> on(String elementId) {
    return all.stream().filter(precedent -> precedent.elements().contains(elementId)).toList();
  }

  /**
   * How a precedent stood on a day.
   *
   * @return empty before its year, and where it changed on a day that nobody recorded
   */
  public Optional<Standing> standingOn(Precedent precedent, LocalDate day) {
    if (day.getYear() < precedent.year()) {
      return Optional.empty();
    }
    List<StandingPeriod> known = periods.getOrDefault(precedent.id(), List.of());
    if (!known.isEmpty()) {
      return known.stream().filter(period -> period.effective().on(day)).map(StandingPeriod::standing).findFirst();
    }
    boolean always = precedent.standing() == Standing.GOOD_LAW;
    boolean since = precedent.standingFrom().map(from -> !day.isBefore(from)).orElse(false);
    boolean checked = precedent.checkedOn().map(on -> !day.isBefore(on)).orElse(false);
    return always || since || checked ? Optional.of(precedent.standing()) : Optional.empty();
  }

  /** How a precedent stood over time, where that is recorded; the earliest first. */
  public List<StandingPeriod> periods(Precedent precedent) {
    return List.copyOf(periods.getOrDefault(precedent.id(), List.of()));
  }

  /** All precedents, by id. */
  public List<Precedent> all() {
    return all;
  }
}
