package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.amparo.policy.Policy;
import org.amparo.policy.StandInStyle;
import org.amparo.policy.Role;
import org.amparo.policy.StandInStyle;
import org.amparo.text.Alignment;
import org.amparo.text.Document;
import org.amparo.text.OriginalAccess;
import org.junit.jupiter.api.Test;

/** Names that are invented, and people who keep theirs through a matter. */
class InventedNamesTest {

  private static final String STORY =
      "The respondent, Mr. Tolvane, came to the house with his brother Ulla Orwick, and Tolvane left with Ulla Orwick.\n"
          + "ON BEHALF OF RESPONDENT: Dagny Tenfjord, Esquire\n";
  private static final RuleProtector PROTECTOR = new RuleProtector(Copy.LAW);

  private static Casting casting(String text, StandInStyle style, Cast cast, Set<String> taken) {
    Document document = Document.ofText(text);
    return PROTECTOR.propose(
        document, Copy.sheetWithFacts(text).facts(), new Instructions(Policy.share(), style, cast, taken));
  }

  private static String copy(String text, Casting casting) {
    return Alignment.replace(text, casting.proposal().replacements()).copy();
  }

  @Test
  void peopleGetOneInventedNameEachAndOfficialsKeepTheirLabels() {
    Casting casting = casting(STORY, StandInStyle.PSEUDONYMS, Cast.NOBODY, Set.of());
    String copy = copy(STORY, casting);

    assertThat(copy).doesNotContain("Tolvane", "Orwick", "Tenfjord").contains("[Attorney 1]")
        .containsOnlyOnce("; names in this copy are invented]");
    List<Cast.Member> people =
        casting.cast().members().stream().filter(member -> member.pseudonym().isPresent()).toList();
    assertThat(people).hasSize(2).allSatisfy(member ->
        assertThat(copy.split(member.pseudonym().orElseThrow(), -1)).hasSize(3));
    assertThat(people).extracting(member -> member.pseudonym().orElseThrow()).doesNotHaveDuplicates();
  }

  @Test
  void nextDocumentOfTheMatterCallsThemTheSame() {
    Cast cast = casting(STORY, StandInStyle.PSEUDONYMS, Cast.NOBODY, Set.of()).cast();
    String next = "The old man met Mr. Tolvane and then his brother Ulla Orwick in the house.";
    String copy = copy(next, casting(next, StandInStyle.PSEUDONYMS, cast, Set.of()));

    assertThat(cast.members()).filteredOn(member -> member.pseudonym().isPresent()).hasSize(2)
        .allSatisfy(member -> assertThat(copy).contains(member.pseudonym().orElseThrow()));
  }

  @Test
  void labelsGoOnCountingThroughAMatter() {
    Cast cast = casting(STORY, StandInStyle.LABELS, Cast.NOBODY, Set.of()).cast();
    String next = "The old man met Mr. Quillote and then Mr. Tolvane in the house of the other man.";

    assertThat(copy(next, casting(next, StandInStyle.LABELS, cast, Set.of())))
        .isNotEqualTo(copy(next, casting(next, StandInStyle.LABELS, Cast.NOBODY, Set.of())));
    assertThat(cast.members()).extracting(Cast.Member::role).contains(Role.ATTORNEY);
    assertThat(cast.members()).noneSatisfy(member ->
        assertThat(member.toString()).contains("tolvane"));
    assertThat(cast.members().getFirst().name().reveal(OriginalAccess.PROTECTION)).isNotBlank();
  }
}
