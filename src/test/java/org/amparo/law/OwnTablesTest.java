package org.amparo.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of one's own replaces tables, and a mistake in one is named with its place and its cure. */
class OwnTablesTest {

  private static final String COURTS = "city\tstate\tkind\tother_names\tsource\tconfidence\n";

  @TempDir private Path folder;

  @Test
  void ownTableReplacesTheBuiltInOneAndTheVersionSaysSo() throws IOException {
    write("courts.tsv", "# ours\n" + COURTS + "Springfield\tIL\tcourt\tCapital City\tour own list\tlow\n");

    Law law = Law.load(folder);

    assertThat(law.courts().all()).extracting(Court::city).containsExactly("Springfield");
    assertThat(law.courts().byCity("capital city")).map(Court::circuit).contains(7);
    assertThat(law.version()).endsWith(" with own courts.tsv");
    assertThat(law.countries().all()).isEqualTo(Law.load().countries().all());
  }

  @Test
  void emptyFolderChangesNothing() {
    assertThat(Law.load(folder).version()).isEqualTo(Law.load().version());
  }

  @Test
  void missingFolderIsNamed() {
    assertBroken(folder.resolve("none"), "is no folder");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Springfield;ZZ;court;;list;low  | column 'state': 'ZZ' is no state; use a code of states.tsv
          Springfield;IL;palace;;list;low | column 'kind': 'palace' is not a value of this column; write one of court,
          Springfield;IL;court;;;low      | column 'source': the cell is empty; write a value
          Springfield;IL;court;;list      | column '(all)': the row has 5 cells where the header has 6; put
          """)
  void mistakeInARowIsNamedWithItsPlaceAndCure(String row, String message) throws IOException {
    write("courts.tsv", COURTS + row.replace(';', '\t') + "\n");

    assertBroken(folder, message);
    assertBroken(folder, "courts.tsv, line 2, ");
  }

  @Test
  void rowThatStandsTwiceIsNamed() throws IOException {
    String row = "Springfield\tIL\tcourt\t\tlist\tlow\n";
    write("courts.tsv", COURTS + row + row);

    assertBroken(folder, "courts.tsv, line 3, column '(key)'");
  }

  @Test
  void missingColumnIsNamed() throws IOException {
    write("courts.tsv", "city\tkind\tother_names\tsource\tconfidence\nSpringfield\tcourt\t\tlist\tlow\n");

    assertBroken(folder, "column 'state': the header lacks this column");
  }

  @Test
  void columnThatStandsTwiceIsNamed() throws IOException {
    write("courts.tsv", "city\tcity\n");

    assertBroken(folder, "column 'city': stands twice in the header");
  }

  @Test
  void tableWithoutHeaderIsNamed() throws IOException {
    write("courts.tsv", "# nothing but a comment\n");

    assertBroken(folder, "courts.tsv: has no header row");
  }

  @Test
  void precedentOnAnUnknownElementIsNamed() throws IOException {
    write("precedents.tsv", builtIn("precedents.tsv").replace("\tpsg.delin\t", "\tpsg.unheard\t"));

    assertBroken(folder, "column 'elements': 'psg.unheard' is not known; use ids of elements.tsv");
  }

  @Test
  void dateThatIsNoneIsNamed() throws IOException {
    write("deadlines.tsv", builtIn("deadlines.tsv").replace("1996-07-01", "July 1, 1996"));

    assertBroken(folder, "'July 1, 1996' is no date; write it as 2026-11-23");
  }

  @Test
  void patternThatDoesNotCompileIsNamed() throws IOException {
    write("reporters.tsv", builtIn("reporters.tsv").replace("\tBIA\\sLEXIS\t", "\tBIA(\t"));

    assertBroken(folder, "column 'pattern': the pattern does not compile");
  }

  @Test
  void tableInAnotherEncodingIsNamed() throws IOException {
    Files.write(folder.resolve("courts.tsv"), "Peñasco".getBytes(StandardCharsets.ISO_8859_1));

    assertBroken(folder, "courts.tsv: the file cannot be read as UTF-8 text");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static String builtIn(String name) {
    return new Tables(Optional.empty()).text(name);
  }

  private static void assertBroken(Path folder, String message) {
    assertThatExceptionOfType(LawTableBroken.class)
        .isThrownBy(() -> Law.load(folder))
        .withMessageContaining(message)
        .withMessageNotContaining("\n");
  }
}
