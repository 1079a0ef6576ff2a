package org.amparo.law;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The elements of asylum, withholding and protection under the Convention Against Torture, as a tree. */
public final class Elements {

  private final List<Element> all;
  private final Map<String, Element> byId;

  private Elements(List<Element> all) {
    this.all = all.stream().sorted(Comparator.comparingInt(Element::position)).toList();
    this.byId = all.stream().collect(Collectors.toUnmodifiableMap(Element::id, Function.identity()));
  }

  static Elements read(Tables tables) {
    Elements elements = new Elements(tables.rows("elements.tsv", Element::of, Element::id));
    tables.rows("elements.tsv", Function.identity()).forEach(elements::check);
    return elements;
  }

  /** The element of that id. */
  public Optional<Element> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The parts of an element, in the order in which a careful decision goes. */
  public List<Element> children(String id) {
    return all.stream().filter(element -> element.parent().filter(id::equals).isPresent()).toList();
  }

  /** All elements, headings included, in the order in which a careful decision goes. */
  public List<Element> all() {
    return all;
  }

  private void check(Row row) {
    for (String parent : row.list("parent")) {
      row.requireKnown("parent", parent, byId.containsKey(parent), "use an id of this table, or leave it empty");
    }
  }
}
