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
  void fourLettersAreEnoughForANameAndSixForANumber() {
    assertThat(leaks("Xi An", "the order of XI AN")).containsExactly("XI AN");
    assertThat(leaks("Xi A", "the order of XI A")).isEmpty();
    assertThat(identifierLeaks("Apt 123", "at Apt 123")).containsExactly("Apt 123");
    assertThat(identifierLeaks("Apt 12", "at Apt 12")).isEmpty();
    assertThat(identifierLeaks("no. 123456", "the 123456")).containsExactly("123456");
    assertThat(identifierLeaks("no. 12345", "the 12345")).isEmpty();
  }

  @Test
  void namesOfUpToSixWordsAreFoundInAnotherOrder() {
    assertThat(leaks("Hope ab ab ab ab Waters", "Waters, Hope")).containsExactly("Waters, Hope");
    assertThat(leaks("Hope ab ab ab ab ab Waters", "Waters, Hope")).isEmpty();
  }

  @Test
  void onlyCapitalWordsOfThreeLettersCountInAnotherOrder() {
    assertThat(leaks("hope Waters", "Waters Hope")).isEmpty();
    assertThat(leaks("Bo Waters", "Waters Bo")).isEmpty();
    assertThat(leaks("Fay Waters", "Waters Fay")).containsExactly("Waters Fay");
    assertThat(leaks("Fay Waters", "Waters fay")).isEmpty();
    assertThat(leaks("Fay Waters", "waters Fay")).isEmpty();
    assertThat(leaks("Fay Waters", "Waters J. K. Fay")).containsExactly("Waters J. K. Fay");
    assertThat(leaks("Fay Waters", "Waters J.")).isEmpty();
    assertThat(leaks("Fay Waters", "Waters Waters")).isEmpty();
  }

  @Test
  void rareWordOfFourLettersStandsOutInLowerCase() {
    assertThat(leaks("Hope Fayn", "hope fayn")).containsExactly("hope fayn");
    assertThat(leaks("Hope Fay", "hope fay")).isEmpty();
    assertThat(leaks("Hope 7ab", "hope 7ab")).containsExactly("hope 7ab");
  }

  @Test
  void wordsOfANameWithoutCapitalOrWithDigitsAreNoLeakAlone() {
    assertThat(leaks("garden Vellido", "Garden is")).isEmpty();
    assertThat(leaks("Vellido Unit4b", "the Unit4b")).isEmpty();
    assertThat(leaks("Vell Ido", "the Vell")).containsExactly("Vell");
    assertThat(leaks("Vel Idonea", "the Vel")).isEmpty();
  }

  @Test
  void wholeNameIsFoundAtTheVeryEndAndNotBeyondIt() {
    assertThat(leaks("Xi Anh", "it was Xi Anh")).containsExactly("Xi Anh");
    assertThat(leaks("Xi Anh", "it was Anh Xi")).isEmpty();
  }

  @Test
  void placesThatAreOpenAreLookedUpAmongMany() {
    String copy = "Vellido [a] Vellido [b] Vellido";
    List<Span> open = List.of(new Span(20, 23), new Span(8, 11), new Span(12, 19), new Span(19, 19), new Span(0, 3));

    assertThat(check.find(List.of("Ana Vellido"), List.of(), copy, open)).containsExactly(new Span(24, 31));
    assertThat(check.find(List.of(), List.of("1234567"), "1234567 x 1234567", List.of(new Span(0, 7))))
        .containsExactly(new Span(10, 17));
  }

  @Test
  void openPlacesMayLieInEachOtherOrOverlap() {
    String copy = "one two Vellido and Vellido";
    assertThat(check.find(List.of("Ana Vellido"), List.of(), copy, List.of(new Span(0, 16), new Span(1, 2))))
        .containsExactly(new Span(20, 27));
    assertThat(check.find(List.of("Ana Vellido"), List.of(), copy, List.of(new Span(0, 9), new Span(7, 12))))
        .containsExactly(new Span(20, 27));
    assertThat(check.find(List.of("Ana Vellido"), List.of(), copy, List.of(new Span(0, 8), new Span(15, 20))))
        .containsExactly(new Span(8, 15), new Span(20, 27));
  }

  @Test
  void wordAfterATitleThatIsOpenIsNoLeak() {
    assertThat(leaks("Hope Waters", "mr waters")).isEmpty();
    assertThat(leaks("Hope Waters", "Waters Mr.")).isEmpty();
    assertThat(leaks("Hope Waters", "Miss Waters")).containsExactly("Waters");
  }

  @Test
  void severalWordsBrokenOverLinesAreEachJoined() {
    assertThat(leaks("Ana Vellido", "Vel-\nlido and Vel-\nlido, or Ana")).containsExactly("Vel-\nlido", "Vel-\nlido");
    assertThat(leaks("Hope Waters", "Hope Wa-\nters")).containsExactly("Hope Wa-\nters");
    assertThat(leaks("Hope Waters", "Wa-\nters Hope")).containsExactly("Wa-\nters Hope");
  }

  @ParameterizedTest
  @ValueSource(strings = {"VeIlido", "Ve1lido", "Vellid0"})
  void lettersThatAScanMistakesAreFound(String misread) {
    assertThat(leaks("Ana Vellido", "the " + misread)).containsExactly(misread);
    assertThat(leaks("Ana Bavvens", "the Bawens")).containsExactly("Bawens");
    assertThat(leaks("Ana Sobens", "the 5o8ens, Mr. So8ens")).contains("So8ens");
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
