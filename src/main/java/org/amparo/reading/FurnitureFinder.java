package org.amparo.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.text.Furniture;
import org.amparo.text.Furniture.Kind;
import org.amparo.text.Page;
import org.amparo.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the running heads and feet and the page numbers of a text, in time linear in its length. It knows a page by
 * its form feed, or by the citation that closes each page of an unpublished decision where a text has lost its form
 * feeds; a line is furniture by its shape and place, or because the edges of most pages repeat it.
 */
final class FurnitureFinder {

  /** How many lines from the edge of a page a running line may stand. */
  private static final int EDGE_LINES = 3;
  /** Fewer lines than this between two equal file numbers are a caption and not two pages. */
  private static final int PAGE_LINES = 20;

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<LineShape> shapes = new ArrayList<>();
  private final List<@Nullable Kind> kinds = new ArrayList<>();
  private final List<Sheet> sheets = new ArrayList<>();

  /** The lines {@code from} to before {@code to}, which stood on one sheet of paper. */
  private record Sheet(int from, int to) {}

  private FurnitureFinder(String text) {
    this.text = text;
  }

  /** @param pages the pages of the text, parted by form feeds */
  static List<Furniture> find(String text, List<Page> pages) {
    FurnitureFinder finder = new FurnitureFinder(text);
    pages.forEach(page -> finder.addPage(page.span()));
    finder.markEdges();
    finder.markRepeatedEdges(true);
    finder.markRepeatedEdges(false);
    finder.markRepeatedFileNumbers();
    finder.markNumbersBesideHeads();
    return finder.furniture();
  }

  private void addPage(Span page) {
    int from = lines.size();
    for (Span line : Lines.of(text, page)) {
      LineShape shape = LineShape.of(line.of(text));
      lines.add(line);
      shapes.add(shape);
      kinds.add(shape == LineShape.CITATION || shape == LineShape.PUBLISHER ? Kind.RUNNING_FOOT : null);
      if (shape == LineShape.CITATION) {
        sheets.add(new Sheet(from, lines.size()));
        from = lines.size();
      }
    }
    if (from < lines.size()) {
      sheets.add(new Sheet(from, lines.size()));
    }
  }

  private void markEdges() {
    boolean first = true;
    for (Sheet sheet : sheets) {
      if (!first) {
        markTop(sheet);
      }
      first = false;
      if (sheets.size() > 1) {
        markBottom(sheet);
      }
    }
  }

  /** Marks a file number or page number that heads a sheet, with the specks over it. */
  private void markTop(Sheet sheet) {
    int head = sheet.from();
    while (head < sheet.to() - 1 && head < sheet.from() + EDGE_LINES && shapes.get(head) == LineShape.SPECK) {
      head++;
    }
    switch (shapes.get(head)) {
      case FILE_NUMBER -> {
        for (int i = sheet.from(); i <= head; i++) {
          kinds.set(i, Kind.RUNNING_HEAD);
        }
      }
      case PAGE_NUMBER -> kinds.set(head, Kind.PAGE_NUMBER);
      case CITATION, PUBLISHER, SPECK, WORDS -> {}
    }
  }

  private void markBottom(Sheet sheet) {
    int foot = sheet.to() - 1;
    int specks = 0;
    while (foot > sheet.from() && specks < EDGE_LINES && isPassedOver(foot)) {
      specks += kinds.get(foot) == null ? 1 : 0;
      foot--;
    }
    if (kinds.get(foot) == null && shapes.get(foot) == LineShape.PAGE_NUMBER) {
      kinds.set(foot, Kind.PAGE_NUMBER);
    }
  }

  private boolean isPassedOver(int line) {
    return kinds.get(line) == Kind.RUNNING_FOOT || shapes.get(line) == LineShape.SPECK;
  }

  /** A first page bears a letterhead where the others bear their head, so it has no say in what is repeated. */
  private void markRepeatedEdges(boolean top) {
    Map<String, Set<Integer>> sheetsByKey = new HashMap<>();
    for (int i = 1; i < sheets.size(); i++) {
      for (int line : edge(sheets.get(i), top)) {
        sheetsByKey.computeIfAbsent(key(line), key -> new HashSet<>()).add(i);
      }
    }
    int others = sheets.size() - 1;
    sheetsByKey.values().removeIf(found -> found.size() < 2 || found.size() * 3 < others * 2);
    for (Sheet sheet : sheets) {
      for (int line : edge(sheet, top)) {
        if (sheetsByKey.containsKey(key(line))) {
          kinds.set(line, repeatedKind(line, top));
        }
      }
    }
  }

  private Kind repeatedKind(int line, boolean top) {
    if (shapes.get(line) == LineShape.PAGE_NUMBER) {
      return Kind.PAGE_NUMBER;
    }
    return top ? Kind.RUNNING_HEAD : Kind.RUNNING_FOOT;
  }

  private String key(int line) {
    return LineShape.key(lines.get(line).of(text));
  }

  /** The lines nearest to an edge of a sheet that nothing is known of yet. */
  private List<Integer> edge(Sheet sheet, boolean top) {
    List<Integer> edge = new ArrayList<>();
    int step = top ? 1 : -1;
    int line = top ? sheet.from() : sheet.to() - 1;
    while (line >= sheet.from() && line < sheet.to() && edge.size() < EDGE_LINES) {
      if (kinds.get(line) == null && shapes.get(line) != LineShape.SPECK) {
        edge.add(line);
      }
      line += step;
    }
    return edge;
  }

  /** Where no page end is known, a file number alone on its line that comes again a page later heads that page. */
  private void markRepeatedFileNumbers() {
    Map<String, Integer> lastSeen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      if (shapes.get(i) == LineShape.FILE_NUMBER) {
        String digits = lines.get(i).of(text).replaceAll("\\D", "");
        Integer before = lastSeen.put(digits, i);
        if (before != null && i - before >= PAGE_LINES && kinds.get(i) == null) {
          kinds.set(i, Kind.RUNNING_HEAD);
        }
      }
    }
  }

  private void markNumbersBesideHeads() {
    for (int i = 0; i < lines.size(); i++) {
      boolean beside =
          (i > 0 && kinds.get(i - 1) == Kind.RUNNING_HEAD)
              || (i + 1 < lines.size() && kinds.get(i + 1) == Kind.RUNNING_HEAD);
      if (beside && kinds.get(i) == null && shapes.get(i) == LineShape.PAGE_NUMBER) {
        kinds.set(i, Kind.PAGE_NUMBER);
      }
    }
  }

  private List<Furniture> furniture() {
    List<Furniture> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Kind kind = kinds.get(i);
      if (kind != null) {
        found.add(new Furniture(lines.get(i), kind));
      }
    }
    return found;
  }
}
