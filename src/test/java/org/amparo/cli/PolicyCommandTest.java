package org.amparo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {

  @TempDir Path folder;
  private Terminal terminal;
  private Path decision;
  private Path safe;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("data"));
    safe = folder.resolve("safe");
    decision = Invented.write(folder.resolve("in/first.txt"),
        Invented.decision("Tiburcio Quezalmanda", "A098-765-432", "Mexico"));
  }

  private Path own(String row, String other) throws IOException {
    String share = terminal.run("policy", "share").out().replaceFirst("policy\tshare", "policy\tour-own");
    return Files.writeString(folder.resolve("own.tsv"), share.replace(row, other));
  }

  @Test
  void policiesThatShipAreListedWithTheOneThatIsFollowed() {
    assertThat(terminal.run("policy").out().lines()).hasSize(4).startsWith("share", "publish", "court")
        .last().asString().startsWith("followed where none is named: share (");
  }

  @Test
  void malformedPolicyFailsInOneLine() throws IOException {
    Path own = own("generalise\tthird", "blur\tthird");

    assertThat(terminal.run("policy", own).exit()).isEqualTo(1);
    assertThat(terminal.run("protect", decision, "-o", safe, "--policy", own).err().lines()).singleElement().asString()
        .contains("own.tsv, line ", "'blur': no action; write one of hide, generalise, keep");
    assertThat(safe).doesNotExist();
  }

  @Test
  void policyThatKeepsNamesIsRefused() throws IOException {
    Path own = own("person\tany\thide", "person\tany\tkeep");

    assertThat(terminal.run("protect", decision, "-o", safe, "--policy", own).err())
        .contains("no policy leaves readable what names or finds a person in the case; write hide");
    assertThat(safe).doesNotExist();
  }

  @Test
  void ownPolicyIsFollowedWhereItIsNamed() throws IOException {
    Path own = own("country\tany\tkeep", "country\tany\thide");

    assertThat(terminal.run("protect", decision, "-o", safe, "--policy", own).exit()).isZero();
    assertThat(Files.readString(safe.resolve("first.txt"))).doesNotContain("Mexico").contains("[a country]");
  }

  @Test
  void defaultOfTheDataFolderIsFollowedWhereNoneIsNamed() throws IOException {
    Path own = own("country\tany\tkeep", "country\tany\thide");

    assertThat(terminal.run("policy", own, "--default").exit()).isZero();
    assertThat(terminal.run("policy").out()).contains("followed where none is named: our-own (");
    terminal.run("protect", decision, "-o", safe);
    assertThat(Files.readString(safe.resolve("first.txt"))).doesNotContain("Mexico");
    terminal.run("protect", decision, "-o", safe, "--policy", "share");
    assertThat(Files.readString(safe.resolve("first.txt"))).contains("Mexico");
  }

  @Test
  void policyIsShownWithTheDecision() {
    String id = terminal.run("add", decision, "--policy", "publish").out().split(" ")[0];

    assertThat(terminal.run("show", id).out()).containsPattern("policy publish \\([0-9a-f]{12}\\)");
  }

  @Test
  void decisionsOfAMatterCallItsPeopleTheSame() {
    Path second = Invented.write(folder.resolve("in/second.txt"),
        "In re: Zamira OLVANDER\n\nThe respondent says that she fled to the north of the country in fear. She met Mr. "
            + "Tiburcio Quezalmanda there.\n");
    terminal.run("add", decision, "--matter", "M-7");
    String together = terminal.run("add", second, "--matter", " m-7 ").out().split(" ")[0];

    assertThat(terminal.run("show", together).out()).contains("Mr. [Applicant] there", "In re: [Applicant 2]");
  }

  @Test
  void inventedNamesAreFlagged() throws IOException {
    terminal.run("protect", decision, "-o", safe, "--stand-ins", "pseudonyms");

    assertThat(Files.readString(safe.resolve("first.txt"))).containsOnlyOnce("names in this copy are invented");
  }
}
