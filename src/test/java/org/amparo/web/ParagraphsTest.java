package org.amparo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  private static final String CAPTION =
      """
      In re: [Applicant]
      File: [file number]
      APPLICATION: Asylum; withholding of removal; Convention Against Torture
      """;
  private static final String RUNNING =
      """
      The respondent, a native and citizen of Honduras, appeals from the decision that
      denied his application for asylum. He served for some years as a municipal officer
      and refused the money that a gang
      offered him, for which he was threatened and, one evening in the market, shot at.
      The appeal will be sustained.
      We review the findings of fact for clear error and all other questions de novo, as
      the regulation demands.
      """;

  @Test
  void brokenLinesOfRunningTextAreOneParagraph() {
    assertThat(blocks(RUNNING)).hasSize(2).allMatch(block -> block.kind() == Block.Kind.FLOW);
    assertThat(blocks(RUNNING).getLast().span().of(RUNNING)).startsWith("We review");
  }

  @Test
  void lineShortenedByStandInDoesNotEndTheParagraph() {
    assertThat(blocks(RUNNING).getFirst().span().of(RUNNING)).contains("a gang\noffered").endsWith("sustained.");
  }

  @Test
  void captionKeepsItsLines() {
    String text = CAPTION + "\n" + RUNNING;
    Block first = blocks(text).getFirst();
    assertThat(first.kind()).isEqualTo(Block.Kind.LINES);
    assertThat(first.span().of(text)).isEqualTo("In re: [Applicant]\nFile: [file number]");
    assertThat(blocks(text).get(1).span().of(text)).startsWith("APPLICATION:").endsWith("Torture");
  }

  @Test
  void closingOfALetterIsNoRunningText() {
    String letter = "Enclosed is a copy of the decision and order in the case that is named above here.\n";
    String text = RUNNING + letter + "Sincerely,\nChief Clerk\n";
    assertThat(blocks(text).getLast().span().of(text)).isEqualTo("Chief Clerk");
  }

  @Test
  void formFeedsPartPages() {
    assertThat(Paragraphs.of("one\ftwo\f\fthree")).extracting(SheetPage::number).containsExactly(1, 2, 3, 4);
    assertThat(Paragraphs.of("one\f\fthree").get(1).blocks()).isEmpty();
  }

  @Test
  void paragraphsOnOneLineEachStayApart() {
    String sentence = "The respondent testified that he was threatened and that nobody came to help him. ";
    String text = sentence.repeat(4) + "\n" + sentence.repeat(3) + "\n";
    assertThat(blocks(text)).hasSize(2);
  }

  @Property
  void nothingButBlanksIsLeftOut(
      @ForAll @StringLength(max = 400) @CharRange(from = 'A', to = 'z') @Chars({' ', '\n', '\f', '.', ',', '\t'})
          String text) {
    List<Block> blocks = blocks(text);
    String kept = blocks.stream().map(b -> b.span().of(text)).collect(Collectors.joining());
    assertThat(kept.replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    for (int i = 1; i < blocks.size(); i++) {
      assertThat(blocks.get(i - 1).span().end()).isLessThanOrEqualTo(blocks.get(i).span().start());
    }
  }

  private static List<Block> blocks(String text) {
    return Paragraphs.of(text).stream().flatMap(page -> page.blocks().stream()).toList();
  }
}
