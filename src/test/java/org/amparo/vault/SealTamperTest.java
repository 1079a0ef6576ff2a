package org.amparo.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.amparo.text.Original;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens when somebody changes the database who has no key. */
class SealTamperTest {

  @TempDir private Path folder;

  private SealedVault vault;
  private String first;
  private String second;

  @BeforeEach
  void keepTwo() {
    vault = SealedVault.open(folder, VaultContract.CLOCK);
    first = keep("first");
    second = keep("second");
    vault.amend(first, State.RELEASED, Map.of(), "Wren Abara");
  }

  @AfterEach
  void close() {
    vault.close();
  }

  private String keep(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return vault.keep(Original.of(text), State.PROPOSED, Map.of(Part.FILE, bytes, Part.FACTS, bytes));
  }

  private int tamper(String statement, Object... values) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sealed/vault.db"))) {
      return new Sql(connection).run(statement, values);
    }
  }

  private byte[] sealed() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sealed/vault.db"))) {
      String query = "SELECT sealed FROM part WHERE decision = ? AND part = 'FILE'";
      return new Sql(connection).bytes(query, first).orElseThrow();
    }
  }

  @Test
  void everyChangedByteBreaksTheSeal() throws SQLException {
    byte[] sealed = sealed();
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      tamper("UPDATE part SET sealed = ? WHERE decision = ? AND part = 'FILE'", changed, first);

      assertThatThrownBy(() -> vault.open(first, Part.FILE))
          .isInstanceOf(BrokenSeal.class)
          .hasMessageContaining("the seal of its FILE is broken");
    }
  }

  @Test
  void cuttingBytesOffBreaksTheSeal() throws SQLException {
    for (int length : List.of(0, 4, sealed().length - 1)) {
      tamper("UPDATE part SET sealed = ? WHERE decision = ? AND part = 'FILE'", new byte[length], first);

      assertThatThrownBy(() -> vault.open(first, Part.FILE)).isInstanceOf(BrokenSeal.class);
    }
  }

  @Test
  void partsOfOneDecisionCannotBeSwapped() throws SQLException {
    tamper("UPDATE part SET part = 'DOCUMENT' WHERE decision = ? AND part = 'FACTS'", first);

    assertThatThrownBy(() -> vault.open(first, Part.DOCUMENT)).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void partsOfTwoDecisionsCannotBeSwapped() throws SQLException {
    tamper("DELETE FROM part WHERE decision = ? AND part = 'FILE'", second);
    tamper("UPDATE part SET decision = ? WHERE decision = ? AND part = 'FILE'", second, first);

    assertThatThrownBy(() -> vault.open(second, Part.FILE)).isInstanceOf(BrokenSeal.class);
  }

  @Test
  void theStateOfOneDecisionCannotBeGivenToAnother() throws SQLException {
    tamper("UPDATE decision SET head = (SELECT head FROM decision WHERE id = ?) WHERE id = ?", first, second);

    assertThatThrownBy(() -> vault.find(second)).isInstanceOf(BrokenSeal.class);
    assertThatThrownBy(vault::list).isInstanceOf(BrokenSeal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM audit WHERE number = 1",
        "DELETE FROM audit WHERE number = 2",
        "DELETE FROM audit WHERE number = 3",
        "DELETE FROM audit",
        "DELETE FROM audit_end",
        "UPDATE audit SET line = (SELECT line FROM audit WHERE number = 1) WHERE number = 2",
        "UPDATE audit SET line = zeroblob(60) WHERE number = 3",
        "INSERT INTO audit(number, line) SELECT 4, line FROM audit WHERE number = 3",
      })
  void theAuditNoticesWhatWasDoneToIt(String statement) throws SQLException {
    assertThat(vault.audit(first)).hasSize(2);
    tamper(statement);

    assertThatThrownBy(() -> vault.audit(first)).isInstanceOf(BrokenSeal.class).hasMessageStartingWith("audit: ");
  }

  @Test
  void nothingIsAddedToAnAuditThatWasCut() throws SQLException {
    tamper("DELETE FROM audit WHERE number = 3");

    assertThatThrownBy(() -> vault.amend(first, State.WITHDRAWN, Map.of(), "Wren Abara"))
        .isInstanceOf(BrokenSeal.class);
    assertThat(vault.find(first)).map(Entry::state).contains(State.RELEASED);
  }
}
