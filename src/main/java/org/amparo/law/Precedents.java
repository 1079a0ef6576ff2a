package org.amparo.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The precedents. The key is volume and page, never the name: names repeat. */
public final class Precedents {

  private final List<Precedent> all;
  private final Map<Cite, Precedent> byCite;
  private final Lookup<Precedent> byName;

  private Precedents(List<Precedent> all) {
    this.all = all;
    this.byCite =
        all.stream()
            .filter(precedent -> precedent.cite().isPresent())
            .collect(Collectors.toUnmodifiableMap(p -> p.cite().orElseThrow(), Function.identity()));
    this.byName = new Lookup<>(all, precedent -> List.of(precedent.name()));
  }

  static Precedents read(Tables tables, Elements elements, Reporters reporters) {
    Function<Row, Precedent> precedent = row -> checked(row, elements, reporters);
    tables.rows("precedents.tsv", precedent, p -> p.cite().map(Object.class::cast).orElse(p.citation()));
    return new Precedents(tables.rows("precedents.tsv", precedent, Precedent::id));
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

  /** All precedents, by id. */
  public List<Precedent> all() {
    return all;
  }
}
