package org.amparo.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amparo.policy.Role;
import org.amparo.text.Original;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private final People people = new People(Cast.NOBODY);

  private static Set<String> words(String name) {
    return new LinkedHashSet<>(List.of(name.split(" ")));
  }

  private Person meet(String name, Role role) {
    people.meet(words(name), role, Optional.empty());
    return people.of(words(name)).orElseThrow();
  }

  @Test
  void halfANameIsTheSamePerson() {
    Person whole = meet("brunvald tolvane orwick", Role.APPLICANT);

    assertThat(meet("brunvald", Role.APPLICANT)).isSameAs(whole);
    assertThat(meet("tolvane orwick", Role.APPLICANT)).isSameAs(whole);
    assertThat(meet("brunvald sunde orwick", Role.APPLICANT)).isSameAs(whole);
    assertThat(people.all()).containsExactly(whole);
  }

  @Test
  void brothersShareSurnamesAndAreTwo() {
    Person one = meet("brunvald tolvane orwick", Role.FAMILY);
    people.meet(words("quill tolvane orwick"), Role.FAMILY, Optional.empty());

    assertThat(people.all()).hasSize(2);
    assertThat(people.exactly("quill")).hasValueSatisfying(other -> {
      assertThat(other).isNotSameAs(one);
      assertThat(other.number()).isEqualTo(2);
    });
    assertThat(people.exactly("tolvane")).containsSame(one);
  }

  @Test
  void numbersCountWithinARole() {
    assertThat(meet("brunvald", Role.WITNESS).number()).isEqualTo(1);
    assertThat(meet("quillote", Role.ATTORNEY).number()).isEqualTo(1);
    assertThat(meet("sundegard", Role.WITNESS).number()).isEqualTo(2);
  }

  @Test
  void nobodyIsMetWithoutAWord() {
    people.meet(Set.of(), Role.WITNESS, Optional.empty());

    assertThat(people.all()).isEmpty();
  }

  @Test
  void misreadWordIsTheNameItLooksLike() {
    Person whole = meet("tolvaneo", Role.APPLICANT);

    assertThat(people.of("to1vaneo")).containsSame(whole);
    assertThat(people.of("tolvanea")).containsSame(whole);
    assertThat(people.of("tolvane")).containsSame(whole);
    assertThat(people.of("tolvandrix")).isEmpty();
    assertThat(people.of("tolvan")).isEmpty();
    assertThat(people.exactly("tolvanea")).isEmpty();
  }

  @Test
  void twoLettersOfALongNameMayBeMisreadAndOneOfAShortOne() {
    meet("quillotevander", Role.APPLICANT);
    meet("sunde", Role.WITNESS);

    assertThat(people.of("quilletevandar")).isPresent();
    assertThat(people.of("quilletavandar")).isEmpty();
    assertThat(people.of("sundo")).isPresent();
    assertThat(people.of("sendo")).isEmpty();
  }

  @Test
  void shortWordsAreNeverTakenForMisreadOnes() {
    meet("odda", Role.WITNESS);

    assertThat(people.of("oddo")).isEmpty();
    assertThat(people.of("odda")).isPresent();
  }

  @Test
  void personOfMostSharedWordsIsMeant() {
    Person one = meet("brunvald tolvane", Role.APPLICANT);
    Person other = meet("quill tolvane sunde", Role.FAMILY);

    assertThat(people.of(words("tolvane sunde"))).containsSame(other);
    assertThat(people.of(words("tolvane"))).containsSame(one);
    assertThat(people.of(words("nobody"))).isEmpty();
  }

  @Test
  void initialsMeanTheOnlyOneWhoHasThem() {
    Person one = meet("brunvald tolvane", Role.APPLICANT);

    assertThat(one.initials()).isEqualTo("B.T.");
    assertThat(people.ofInitials("BT")).containsSame(one);
    assertThat(people.ofInitials("bt")).containsSame(one);
    assertThat(people.ofInitials("B")).isEmpty();
    assertThat(people.ofInitials("BX")).isEmpty();

    meet("berta tolosa", Role.WITNESS);
    assertThat(people.ofInitials("BT")).isEmpty();
  }

  @Test
  void rolesThatDifferAreTwoPeopleUnlessOneIsAnyone() {
    Person applicant = meet("brunvald", Role.APPLICANT);
    people.meet(words("brunvald"), Role.WITNESS, Optional.empty());
    assertThat(people.all()).hasSize(2);

    people.meet(words("brunvald"), Role.OTHER, Optional.empty());
    assertThat(people.all()).hasSize(2);
    assertThat(people.exactly("brunvald")).containsSame(applicant);
  }

  @Test
  void kinIsTakenOnceAndForRelativesOnly() {
    people.meet(words("dagny"), Role.FAMILY, Optional.of(new Kin("daughter", Optional.of("older"))));
    people.meet(words("dagny"), Role.FAMILY, Optional.of(new Kin("sister", Optional.empty())));
    people.meet(words("brunvald"), Role.WITNESS, Optional.of(new Kin("brother", Optional.empty())));

    assertThat(people.exactly("dagny").orElseThrow().kin().map(Kin::words)).contains("older daughter");
    assertThat(people.exactly("brunvald").orElseThrow().kin()).isEmpty();
  }

  @Test
  void whomTheMatterKnowsKeepsRoleAndNumber() {
    Cast cast = new Cast(List.of(
        new Cast.Member(Original.of("brunvald tolvane"), Role.FAMILY, 3, Optional.empty(), Optional.empty()),
        new Cast.Member(Original.of("nobody"), Role.NONE, 1, Optional.empty(), Optional.empty())));
    People known = new People(cast);

    known.meet(words("brunvald tolvane"), Role.WITNESS, Optional.empty());

    assertThat(known.all()).hasSize(1);
    assertThat(known.all().getFirst().role()).isEqualTo(Role.FAMILY);
    assertThat(known.all().getFirst().number()).isEqualTo(3);
    assertThat(known.all().getFirst().known()).isPresent();
    assertThat(known.exactly("nobody")).isEmpty();
  }

  @Test
  void wordsOfANameAreKeptInOrder() {
    Person one = meet("brunvald tolvane", Role.APPLICANT);
    people.meet(words("tolvane sunde"), Role.APPLICANT, Optional.empty());

    assertThat(one.words()).startsWith("brunvald", "tolvane");
    assertThat(one.shares(words("tolvane nobody"))).isEqualTo(1);
  }
}
