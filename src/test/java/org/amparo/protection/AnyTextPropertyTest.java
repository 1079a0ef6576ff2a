package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.amparo.text.Alignment;

/** No text makes the protector fail: neither noise nor a decision cut to pieces. */
class AnyTextPropertyTest {

  private static final List<String> PIECES =
      GoldenFolder.pairs("golden").map(GoldenFolder.Pair::text).toList();

  @Provide
  Arbitrary<String> scraps() {
    Arbitrary<String> scrap = Arbitraries.of("Mr", ".", " ", "\n", "\r\n", "\f", "A", "-", "214", "903", "In re", ":",
        "v.", "Matter of", "I&N Dec.",
        "[", "]", "(", ")", "2011", "March", "14", ",", "U.S.", "Esquire", "respondent", "WINTERS", "Cite as", "'s",
        "\u2019", "\u200B", "the", "de la",
        "San Pedro Sula", "\uD835\uDC10", "\u00e9", "years old", "Hospital", "@", "F.3d", "WL", "Name",
        "\u249C", "\u2488", "\u2100", "\u2116", "\uFB01", "\uD83C\uDD10", "\u00AD", "-\n", "\u2010\n", "\u0456", "e\u0301");
    return scrap.list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  private static void assertProtected(String text) {
    Proposal proposal = Copy.proposal(text);
    assertThat(Alignment.replace(text, proposal.replacements()).copy()).isNotNull();
  }

  @Property(tries = 500)
  void noiseIsRead(@ForAll @StringLength(max = 300) String text) {
    assertProtected(text);
  }

  @Property(tries = 500)
  void scrapsOfADecisionAreRead(@ForAll("scraps") String text) {
    assertProtected(text);
  }

  @Property(tries = 300)
  void decisionWithForeignWordsIsRead(@ForAll @StringLength(max = 40) String words, @ForAll int seed) {
    String piece = PIECES.get(Math.floorMod(seed, PIECES.size()));
    int at = Math.floorMod(seed * 31, piece.length());
    assertProtected(piece.substring(0, at) + words + piece.substring(at));
  }
}
