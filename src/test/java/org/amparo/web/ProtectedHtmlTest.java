package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class ProtectedHtmlTest {

  @Test
  void whatADecisionSaysIsNeverMarkup() {
    String text = "<script>alert('x')</script> & \"more\"";
    assertThat(withFound(text)).isEqualTo(
        "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;");
  }

  @Test
  void standInsAndFoundWordsHaveElementsOfTheirOwn() {
    String text = "[Applicant] refused the bribe.";
    String html = ProtectedHtml.withFoundWords(text, List.of(new Span(0, 11)), List.of(new Span(24, 29)))
        .of(new Span(0, text.length()));
    assertThat(html).isEqualTo("<span class=\"standin\">[Applicant]</span> refused the <mark>bribe</mark>.");
  }

  @Test
  void anchorOverTwoParagraphsHasItsIdOnceAndGoesOn() {
    String text = "one two\n\nthree four";
    Anchors anchors = Anchors.of(List.of(new Span(4, 14)), List.of());
    ProtectedHtml html = ProtectedHtml.withAnchors(text, List.of(), anchors);
    assertThat(html.of(new Span(0, 7)))
        .isEqualTo("one <mark class=\"ev\" id=\"w4-14\" tabindex=\"-1\">two</mark>");
    assertThat(html.of(new Span(9, 19))).isEqualTo("<mark class=\"ev\" data-of=\"w4-14\">three</mark> four");
  }

  @Test
  void anchorThatBeginsInTheBlanksBeforeAParagraphHasItsIdInThere() {
    String text = "one\n\ntwo";
    Anchors anchors = Anchors.of(List.of(new Span(3, 8)), List.of());
    assertThat(ProtectedHtml.withAnchors(text, List.of(), anchors).of(new Span(5, 8))).contains("id=\"w3-8\"");
  }

  @Property
  void withoutItsElementsItIsTheTextAgain(
      @ForAll @StringLength(min = 1, max = 80) String text, @ForAll @IntRange(max = 79) int a,
      @ForAll @IntRange(max = 79) int b, @ForAll @IntRange(max = 79) int c, @ForAll @IntRange(max = 79) int d) {
    Span mark = span(text, a, b);
    Span standIn = span(text, c, d);
    String html = ProtectedHtml.withFoundWords(text, List.of(standIn), List.of(mark)).of(new Span(0, text.length()));
    assertThat(HtmlUtils.htmlUnescape(html.replaceAll("</?(span|mark)[^>]*>", "")))
        .isEqualTo(HtmlUtils.htmlUnescape(HtmlUtils.htmlEscape(text, "UTF-8")));
  }

  private static Span span(String text, int one, int other) {
    int end = text.length();
    return new Span(Math.min(end, Math.min(one, other)), Math.min(end, Math.max(one, other)));
  }

  private static String withFound(String text) {
    return ProtectedHtml.withFoundWords(text, List.of(), List.of()).of(new Span(0, text.length()));
  }
}
