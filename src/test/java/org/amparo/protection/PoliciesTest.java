package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amparo.policy.Action;
import org.amparo.policy.Kind;
import org.amparo.policy.Policy;
import org.amparo.text.Alignment;
import org.amparo.text.Replacement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the policies that ship make of the golden pieces. */
class PoliciesTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "amparo", "protection", "golden-policies");

  /** A file NAME.in.txt with a NAME.POLICY.txt for each policy is a test for each. */
  @TestFactory
  Stream<DynamicTest> copyReadsAsExpectedUnderEachPolicy() {
    return GoldenFolder.files(FOLDER, ".in.txt").stream().flatMap(in -> Policy.ready().stream().map(policy -> {
      String name = in.getFileName().toString().replace(".in.txt", "." + policy + ".txt");
      return DynamicTest.dynamicTest(name, () ->
          assertThat(copy(GoldenFolder.read(in), policy)).isEqualTo(Files.readString(in.resolveSibling(name))));
    }));
  }

  @TestFactory
  Stream<DynamicTest> publishHidesAllThatShareHides() {
    return forEachPiece(text -> {
      BitSet left = covered(text, "share");
      left.andNot(covered(text, "publish"));
      assertThat(left.cardinality()).isZero();
    });
  }

  @TestFactory
  Stream<DynamicTest> noPolicyKeepsWhatNamesOrFindsAPerson() {
    return forEachPiece(text -> assertThat(Policy.ready()).allSatisfy(policy ->
        assertThat(proposal(text, policy).spans())
            .filteredOn(span -> SafetyFloor.holds(span.kind(), span.role()) || span.kind() == Kind.UNKNOWN)
            .allSatisfy(span -> assertThat(span.action()).isNotEqualTo(Action.KEEP))));
  }

  @TestFactory
  Stream<DynamicTest> courtHidesEveryNameThatShareHidesButThoseByOffice() {
    return forEachPiece(text -> {
      BitSet left = covered(text, "share", Kind.PERSON, Kind.UNKNOWN, Kind.FILE_NUMBER, Kind.ADDRESS);
      left.andNot(covered(text, "court"));
      proposal(text, "court").spans().stream().filter(span -> !SafetyFloor.holds(span.kind(), span.role()))
          .forEach(span -> left.clear(span.span().start(), span.span().end()));
      assertThat(left.cardinality()).isZero();
    });
  }

  private static Stream<DynamicTest> forEachPiece(Consumer<String> law) {
    Stream<String> samples = GoldenFolder.files(Path.of("samples", "decisions"), ".txt").stream()
        .map(GoldenFolder::read);
    List<String> texts = Stream.concat(
        Stream.of("golden", "known-gaps").flatMap(GoldenFolder::pairs).map(GoldenFolder.Pair::text), samples).toList();
    return texts.stream().map(text -> DynamicTest.dynamicTest("piece", () -> law.accept(text)));
  }

  private static BitSet covered(String text, String policy, Kind... kinds) {
    BitSet covered = new BitSet();
    proposal(text, policy).spans().stream()
        .filter(span -> span.action() != Action.KEEP && (kinds.length == 0 || List.of(kinds).contains(span.kind())))
        .forEach(span -> covered.set(span.span().start(), span.span().end()));
    return covered;
  }

  private static Proposal proposal(String text, String policy) {
    return Copy.casting(text, Instructions.by(Policy.find(policy))).proposal();
  }

  private static String copy(String text, String policy) {
    List<Replacement> replacements = proposal(text, policy).replacements();
    return Alignment.replace(text, replacements).copy();
  }
}
