package org.amparo.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.amparo.text.Original;
import org.amparo.text.OriginalAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every vault holds to. */
abstract class VaultContract {

  static final Instant NOW = Instant.parse("2026-03-02T10:15:30.123456789Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private Vault vault;

  abstract Vault open() throws Exception;

  @BeforeEach
  void openVault() throws Exception {
    vault = open();
  }

  @AfterEach
  void closeVault() {
    vault.close();
  }

  Vault vault() {
    return vault;
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @Test
  void whatIsKeptComesBack() {
    Map<Part, byte[]> parts = Map.of(Part.FILE, bytes("file"), Part.FACTS, bytes(""));
    String id = vault.keep(Original.of("Quillote.pdf"), State.PROPOSED, parts);

    assertThat(vault.open(id, Part.FILE)).isEqualTo(bytes("file"));
    assertThat(vault.open(id, Part.FACTS)).isEmpty();
    Entry expected = new Entry(id, Original.of("Quillote.pdf"), State.PROPOSED, NOW);
    assertThat(vault.find(id)).contains(expected);
    assertThat(vault.list()).containsExactly(expected);
  }

  @Test
  void idsAreReadableAndTellNothing() {
    String id = vault.keep(Original.of("Quillote.pdf"), State.PROPOSED, Map.of());

    assertThat(id).matches("d-[2-9bcdfghjkmnpqrstvwxyz]{6}");
  }

  @Test
  void decisionsAreListedOldestFirst() {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      ids.add(vault.keep(Original.of(i + ".txt"), State.PROPOSED, Map.of(Part.FILE, new byte[] {(byte) i})));
    }

    assertThat(vault.list()).extracting(Entry::id).containsExactlyElementsOf(ids);
  }

  @Test
  void amendingReplacesOnlyTheGivenParts() {
    Map<Part, byte[]> parts = Map.of(Part.FILE, bytes("f"), Part.PROPOSAL, bytes("old"));
    String id = vault.keep(Original.of("a.txt"), State.PROPOSED, parts);

    vault.amend(id, State.RELEASED, Map.of(Part.PROPOSAL, bytes("new"), Part.APPROVAL, bytes("yes")), "Wren Abara");

    assertThat(vault.open(id, Part.FILE)).isEqualTo(bytes("f"));
    assertThat(vault.open(id, Part.PROPOSAL)).isEqualTo(bytes("new"));
    assertThat(vault.open(id, Part.APPROVAL)).isEqualTo(bytes("yes"));
    assertThat(vault.find(id)).map(Entry::state).contains(State.RELEASED);
  }

  @Test
  void workInProgressChangesNeitherStateNorAudit() {
    String id = vault.keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.PROPOSAL, bytes("p")));

    assertThat(vault.openIfKept(id, Part.DRAFT)).isEmpty();
    vault.replace(id, Map.of(Part.DRAFT, bytes("first key")));
    vault.replace(id, Map.of(Part.DRAFT, bytes("second key")));

    assertThat(vault.openIfKept(id, Part.DRAFT)).hasValue(bytes("second key"));
    assertThat(vault.open(id, Part.PROPOSAL)).isEqualTo(bytes("p"));
    assertThat(vault.find(id)).map(Entry::state).contains(State.PROPOSED);
    assertThat(vault.audit(id)).hasSize(1);
  }

  @Test
  void whoIsWhoInAMatterIsKeptUnderItsName() {
    vault.keepMatter(Original.of("Quillote family"), bytes("first"));
    vault.keepMatter(Original.of(" QUILLOTE family "), bytes("second"));
    vault.keepMatter(Original.of("another"), bytes("third"));

    assertThat(vault.openMatter(Original.of("quillote family"))).hasValue(bytes("second"));
    assertThat(vault.openMatter(Original.of("Quillote"))).isEmpty();
    assertThat(vault.matters()).containsExactlyInAnyOrder(bytes("second"), bytes("third"));
  }

  @Test
  void wordsOfTheOfficeAreKeptAndForgotten() {
    String first = vault.keepOfficeWord(bytes("hide Quillote"));
    String second = vault.keepOfficeWord(bytes("keep Board"));

    assertThat(first).matches("w-[2-9bcdfghjkmnpqrstvwxyz]{6}");
    assertThat(vault.officeWords().sequencedKeySet()).containsExactly(first, second);
    assertThat(vault.officeWords().get(first)).isEqualTo(bytes("hide Quillote"));

    vault.forgetOfficeWord(first);

    assertThat(vault.officeWords().sequencedKeySet()).containsExactly(second);
    assertThatThrownBy(() -> vault.forgetOfficeWord(first)).isInstanceOf(NotInVault.class);
  }

  @Test
  void everyChangeLeavesALineInTheAudit() {
    String other = vault.keep(Original.of("b.txt"), State.NOT_RELEASABLE, Map.of());
    String id = vault.keep(Original.of("a.txt"), State.PROPOSED, Map.of());
    vault.amend(id, State.RELEASED, Map.of(), "Wren Abara");
    vault.forget(id, "Oke Lindqvist");

    assertThat(vault.audit(id))
        .containsExactly(
            new AuditEntry(NOW, id, "amparo", State.PROPOSED),
            new AuditEntry(NOW, id, "Wren Abara", State.RELEASED),
            new AuditEntry(NOW, id, "Oke Lindqvist", State.FORGOTTEN));
    assertThat(vault.audit(other)).containsExactly(new AuditEntry(NOW, other, "amparo", State.NOT_RELEASABLE));
  }

  @Test
  void theSameFileIsFoundAgain() {
    String id = vault.keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.FILE, bytes("the very same")));

    assertThat(vault.sameFile(bytes("the very same"))).contains(id);
    assertThat(vault.sameFile(bytes("the very sane"))).isEmpty();
  }

  @Test
  void aForgottenDecisionIsGone() {
    String id = vault.keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.FILE, bytes("f")));

    vault.forget(id, "Oke Lindqvist");

    assertThat(vault.find(id)).isEmpty();
    assertThat(vault.list()).isEmpty();
    assertThat(vault.sameFile(bytes("f"))).isEmpty();
    assertThatThrownBy(() -> vault.open(id, Part.FILE)).isInstanceOf(NotInVault.class);
  }

  @Test
  void whatIsNotThereIsNamed() {
    String id = vault.keep(Original.of("a.txt"), State.PROPOSED, Map.of());

    assertThatThrownBy(() -> vault.open(id, Part.FACTS))
        .isInstanceOf(NotInVault.class)
        .hasMessageContaining("has no FACTS");
    assertThatThrownBy(() -> vault.open("d-222222", Part.FACTS)).isInstanceOf(NotInVault.class);
    assertThatThrownBy(() -> vault.amend("d-222222", State.RELEASED, Map.of(), "Wren Abara"))
        .isInstanceOf(NotInVault.class);
    assertThatThrownBy(() -> vault.forget("d-222222", "Wren Abara")).isInstanceOf(NotInVault.class);
    assertThatThrownBy(() -> vault.replace("d-222222", Map.of())).isInstanceOf(NotInVault.class);
    assertThatThrownBy(() -> vault.openIfKept("d-222222", Part.DRAFT)).isInstanceOf(NotInVault.class);
    assertThatThrownBy(() -> vault.openClient("c-222222")).isInstanceOf(NotInVault.class);
    assertThatThrownBy(() -> vault.forgetClient("c-222222")).isInstanceOf(NotInVault.class);
    assertThat(vault.find("d-222222")).isEmpty();
  }

  @Test
  void aRefusedChangeChangesNothing() {
    assertThatThrownBy(() -> vault.amend("d-222222", State.RELEASED, Map.of(Part.FILE, bytes("f")), "Wren Abara"))
        .isInstanceOf(NotInVault.class);

    assertThat(vault.audit("d-222222")).isEmpty();
    assertThat(vault.sameFile(bytes("f"))).isEmpty();
  }

  @Test
  void statesThatMeanSomethingElseAreRefused() {
    String id = vault.keep(Original.of("a.txt"), State.PROPOSED, Map.of());

    assertThatThrownBy(() -> vault.keep(Original.of("a.txt"), State.RELEASED, Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> vault.amend(id, State.FORGOTTEN, Map.of(), "Wren Abara"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void clientsAreKeptAndForgotten() {
    String first = vault.keepClient(Original.of("Señora Quillote"), bytes("her story"));
    String second = vault.keepClient(Original.of("Mr. Abendroth"), bytes("his story"));

    assertThat(first).matches("c-[2-9bcdfghjkmnpqrstvwxyz]{6}");
    assertThat(vault.clients()).extracting(ClientEntry::id).containsExactly(first, second);
    assertThat(vault.clients().getFirst().label().reveal(OriginalAccess.VAULT)).isEqualTo("Señora Quillote");
    assertThat(vault.clients().getFirst().keptAt()).isEqualTo(NOW);
    assertThat(vault.openClient(second)).isEqualTo(bytes("his story"));

    vault.forgetClient(first);

    assertThat(vault.clients()).extracting(ClientEntry::id).containsExactly(second);
    assertThatThrownBy(() -> vault.openClient(first)).isInstanceOf(NotInVault.class);
  }

  @Test
  void threadsMayShareIt() throws Exception {
    Callable<String> work = () -> {
      String id = vault.keep(Original.of("a.txt"), State.PROPOSED, Map.of(Part.FILE, new byte[10_000]));
      vault.amend(id, State.RELEASED, Map.of(Part.APPROVAL, bytes(id)), "Wren Abara");
      return id.equals(new String(vault.open(id, Part.APPROVAL), UTF_8)) ? id : "";
    };
    List<String> ids = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<String> done : threads.invokeAll(Collections.nCopies(40, work))) {
        ids.add(done.get());
      }
    }

    assertThat(vault.list()).extracting(Entry::id).containsExactlyInAnyOrderElementsOf(ids);
    assertThat(ids).allSatisfy(id -> assertThat(vault.audit(id)).hasSize(2));
  }
}
