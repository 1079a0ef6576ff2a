package org.amparo.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.amparo.text.Furniture;
import org.amparo.text.Page;
import org.amparo.text.Span;

final class FurnitureFinderTest {

  private static List<Furniture> find(String text) {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    for (String page : text.split("\f", -1)) {
      Span span = new Span(start, start + page.length());
      pages.add(new Page(pages.size() + 1, span, Page.Source.TEXT, 0, 0, List.of()));
      start = span.end() + 1;
    }
    return FurnitureFinder.find(text, pages);
  }

  private static List<String> found(String text) {
    return find(text).stream()
        .map(each -> each.kind().name().toLowerCase(Locale.ROOT) + "|" + each.span().of(text))
        .toList();
  }

  @Example
  void citationEndsAPageAndFileNumberBeginsTheNext() {
    String text =
        """
        The respondent's appeal will be sustained.
        2
        Cite as: Q-B-V-, AXXX XXX 417 (BIA Feb. 3, 2018)
        A
        -417
        However, the judge erred in one respect.
        ORDER: The record is remanded.
        3
        Cite as: Q-B-V-, AXXX XXX 417 (BIA Feb. 3, 2018)
        """;
    assertThat(found(text))
        .containsExactly(
            "page_number|2",
            "running_foot|Cite as: Q-B-V-, AXXX XXX 417 (BIA Feb. 3, 2018)",
            "running_head|A",
            "running_head|-417",
            "page_number|3",
            "running_foot|Cite as: Q-B-V-, AXXX XXX 417 (BIA Feb. 3, 2018)");
  }

  @Example
  void publishersLinesAreFeetWhereverRecognitionSetsThem() {
    String text =
        """
        For more unpublished BIA decisions, visit www.irac.net/unpublished
        He testified that he was
        Immigrant & Refugee Appellate Center, LLC | www.irac.net
        followed home.
        For more unpublished decisions, visit
        www.irac.net/unpublished/index
        """;
    assertThat(found(text)).hasSize(4).allMatch(line -> line.startsWith("running_foot|"));
  }

  @Example
  void citationOfTheCaseItselfIsAFootAndACitedCaseIsNot() {
    String text =
        """
        See Matter of Z-Q-, 25 I&N Dec. 417 (BIA 2011), which we follow here.
        Q-B-V-, A--- --- --- (BIA Aug. 2, 2016)
        Matter of Z-Q-, 25 I&N Dec. 417 (BIA 2011)
        """;
    assertThat(found(text)).containsExactly("running_foot|Q-B-V-, A--- --- --- (BIA Aug. 2, 2016)");
  }

  @Example
  void headsAndFeetThatRepeatAreKnownThoughTheirNumbersChange() {
    String page =
        """
        Matter of Brankovar   2019-%d
        We turn to %s.
        It is as it is.
        So it stays.
        Thus we hold.
        Vol. %d Harbour Reports
        """;
    String text =
        "DECISION\nA caption stands here.\n\f"
            + page.formatted(2, "credibility", 11)
            + "\f"
            + page.formatted(3, "nexus", 12)
            + "\f"
            + page.formatted(4, "the clock", 13);
    assertThat(found(text))
        .contains("running_head|Matter of Brankovar   2019-3", "running_foot|Vol. 12 Harbour Reports")
        .noneMatch(line -> line.contains("We turn") || line.contains("caption"));
  }

  @Example
  void numberInTheMiddleOfAPageIsNoPageNumber() {
    String text = "The judge counted\n7\nscars on his back.\nHe was believed.\n\fSecond page\nends here.\n2";
    assertThat(found(text)).containsExactly("page_number|2");
  }

  @Example
  void fileNumberThatHeadsLaterPagesIsKnownWithoutPageEnds() {
    String body = "He testified at length about it.\n".repeat(25);
    String text = "A219 000 111\nMarch 12, 2012\n" + body + "A219 000 111\n2\n" + body + "A219 000 111\n3\n" + body;
    assertThat(found(text))
        .containsExactly(
            "running_head|A219 000 111", "page_number|2", "running_head|A219 000 111", "page_number|3");
  }

  @Property(tries = 200)
  void linesAreInOrderInsideTheTextAndDoNotOverlap(
      @ForAll @Chars({'1', '2', 'A', '-', 'x', ' ', '\n', '\r', '\f'}) @StringLength(max = 200) String text) {
    int end = 0;
    for (Furniture each : find(text)) {
      assertThat(each.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(each.span().of(text)).isNotBlank().doesNotContain("\n").doesNotContain("\f");
      end = each.span().end();
    }
  }
}
