package org.amparo.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.amparo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakCheckTest {

  private static final String NAME = "Eulalia Quillote-Brañas";

  private final LeakCheck check = new LeakCheck(Set.of("hope", "waters", "falls", "church", "virginia")::contains);

  private List<String> leaks(String name, String copy) {
    return check.find(List.of(name), List.of(), copy, List.of()).stream().map(span -> span.of(copy)).toList();
  }

  private List<String> identifierLeaks(String identifier, String copy) {
    return check.find(List.of(), List.of(identifier), copy, List.of()).stream().map(span -> span.of(copy)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ms. Quillote testified.",
        "MS. QUILLOTE TESTIFIED.",
        "the claim of EULALIA QUILLOTE BRANAS",
        "the respondent's sister, Eulalia",
        "Quillote's account",
        "Quillote’s account",
        "said Qui-\nllote again",
        "said Quil-\r\n  lote again",
        "Señora Branas",
        "Señora Bran\u0303as",
        "Mr. Qu1llote",
        "Quii1ote, as the scan has it",
        "eulalia quillote brañas",
      })
  void aNameInAnyDressIsFound(String copy) {
    assertThat(leaks(NAME, copy)).isNotEmpty();
  }

  @Test
  void twoLettersThatLookLikeOneAreFound() {
    assertThat(leaks("Bernardo Tornel", "Mr. Tomel said")).containsExactly("Tomel");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The quill, the quilt and the brand.",
        "We review de novo.",
        "Quilloten is another word",
        "Brannan v. Holder",
        "",
      })
  void otherWordsAreNoLeak(String copy) {
    assertThat(leaks(NAME, copy)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hope is no ground for relief in deep Waters.", "Falls Church, Virginia 22041", "we hope"})
  void everydayWordsOfANameAreNoLeakAlone(String copy) {
    assertThat(leaks("Hope Waters", copy)).isEmpty();
    assertThat(leaks("Virginia Vellido", copy)).isEmpty();
    assertThat(leaks("Anton Church", copy)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hope Waters, Esq.", "HOPE\nWATERS", "Waters, Hope", "Hope J. Waters", "Ms. Waters argued",
          "Dr. Hope"})
  void everydayWordsAreALeakTogetherOrAfterATitle(String copy) {
    assertThat(leaks("Hope Waters", copy)).isNotEmpty();
  }

  @Test
  void aNameThatTheCopyUsesAsAWordIsNoLeakAlone() {
    assertThat(leaks("Carla Orchard", "the orchard was burnt. Orchard owners fled.")).isEmpty();
    assertThat(leaks("Carla Orchard", "Orchard owners fled.")).containsExactly("Orchard");
  }

  @Test
  void aHeadingTakenForANameIsNoLeakInLowerCase() {
    assertThat(leaks("PROCEEDED THUS", "it proceeded thus")).isEmpty();
    assertThat(leaks("PROCEEDED THUS", "It Proceeded thus")).isNotEmpty();
  }

  @Test
  void shortWordsAreNoLeakAlone() {
    assertThat(leaks("Xi An", "An order of Xi")).isEmpty();
    assertThat(leaks("Xi Anh", "the order of XI ANH")).containsExactly("XI ANH");
  }

  @Test
  void aWordPutTogetherFromTwoIsNoLeak() {
    assertThat(leaks("Andres Vellido", "the law and res judicata")).isEmpty();
  }

  @Test
  void whatStaysOnPurposeIsNoLeak() {
    String copy = "See Matter of Quillote, 1 I&N Dec. 1. Then [Quillote] spoke.";

    assertThat(check.find(List.of(NAME), List.of(), copy, List.of(new Span(4, 22)))).containsExactly(new Span(44, 52));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A908-931-447", "A 908 931 447", "file 908931447.", "(908) 931.447", "No. 1908931447"})
  void aNumberIsFoundWhateverPartsIt(String copy) {
    assertThat(identifierLeaks("A 908-931-447", copy)).isNotEmpty();
  }

  @Test
  void partsOfANumberAreNoLeak() {
    assertThat(identifierLeaks("A 908-931-447", "908 F.3d 931, 447 (5th Cir.)")).isEmpty();
  }

  @Test
  void anAddressIsFoundAsAWholeOnly() {
    assertThat(identifierLeaks("2318 Magoffin Drive, Suite 4", "at 2318 MAGOFFIN DRIVE\nSuite 4")).isNotEmpty();
    assertThat(identifierLeaks("2318 Magoffin Drive, Suite 4", "5107 Leesburg Pike, Suite 2000; Magoffin")).isEmpty();
  }

  @Test
  void anEmailIsFound() {
    assertThat(identifierLeaks("eulalia@quillote.example", "mail Eulalia@Quillote.Example")).isNotEmpty();
  }

  @Property(tries = 200)
  void aNamePutAnywhereInATextIsFound(@ForAll @IntRange(max = 60) int place) {
    String text = "The respondent, a native and citizen of Honduras, appeals from it.";
    int at = text.indexOf(' ', Math.min(place, text.length() - 5));
    String copy = text.substring(0, at) + " Quillote" + text.substring(at);

    assertThat(leaks(NAME, copy)).hasSize(1).allMatch(Pattern.compile("Quillote").asMatchPredicate());
  }
}
