package org.amparo.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of the built-in tables keeps the rules that README.md beside them states. */
class LawTablesTest {

  private static final Law LAW = Law.load();

  static Stream<String> tables() {
    return Stream.of(
        "adjudicators.tsv",
        "agencies.tsv",
        "countries.tsv",
        "courts.tsv",
        "deadlines.tsv",
        "elements.tsv",
        "government_parties.tsv",
        "places.tsv",
        "precedents.tsv",
        "standings.tsv",
        "reporters.tsv",
        "states.tsv",
        "statutes.tsv");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyRowHasASourceAndAConfidence(String name) {
    assertThat(rows(name)).isNotEmpty().allSatisfy(row -> assertThat(row.provenance().source()).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"adjudicators.tsv", "agencies.tsv", "countries.tsv", "courts.tsv", "deadlines.tsv", "elements.tsv",
        "government_parties.tsv", "precedents.tsv", "reporters.tsv", "standings.tsv"})
  void rowsAreSortedByTheirFirstColumn(String name) {
    assertThat(rows(name).stream().map(row -> row.cells().getFirst())).isSorted();
  }

  @Test
  void countsAreThoseOfTheResearch() {
    assertThat(LAW.precedents().all()).hasSize(283);
    assertThat(LAW.clocks().all()).hasSize(73);
    assertThat(LAW.elements().all()).hasSizeGreaterThanOrEqualTo(49);
    assertThat(LAW.states().all()).hasSize(55);
  }

  @Test
  void everyReporterKnowsItsExamplesAndNothingElse() {
    assertThat(LAW.reporters().all()).allSatisfy(reporter -> {
      assertThat(reporter.examples()).isNotEmpty().allMatch(e -> reporter.pattern().matcher(e).matches());
      assertThat(reporter.examples()).allMatch(e -> LAW.reporters().find(e).equals(Optional.of(reporter)));
      assertThat(reporter.counterexamples()).isNotEmpty().noneMatch(e -> reporter.pattern().matcher(e).matches());
      assertThat(reporter.pattern().matcher("").groupCount()).isZero();
    });
  }

  @Test
  void everyPrecedentIsFoundWhereItIsPrinted() {
    assertThat(LAW.precedents().all()).allSatisfy(precedent -> {
      precedent.cite().ifPresent(cite -> {
        assertThat(LAW.precedents().byCite(cite.volume(), cite.reporter(), cite.page())).contains(precedent);
        assertThat(precedent.citation()).contains(cite.toString());
      });
      assertThat(precedent.citation()).startsWith(precedent.name()).contains(Integer.toString(precedent.year()));
      assertThat(LAW.precedents().byName(precedent.name())).contains(precedent);
    });
  }

  @Test
  void everySectionIsFoundFromBothSides() {
    assertThat(LAW.statutes().all()).allSatisfy(row -> {
      LocalDate day = row.effective().to().or(() -> row.effective().from()).orElse(LocalDate.of(2026, 11, 23));
      assertThat(LAW.statutes().byIna(row.ina(), day)).contains(row);
      assertThat(LAW.statutes().uscFor(row.ina() + "(z)", day)).contains(row.usc() + "(z)");
      assertThat(LAW.statutes().inaFor(row.usc() + "(z)", day)).contains(row.ina() + "(z)");
    });
  }

  @Test
  void everyNameOfACountryFindsIt() {
    assertThat(LAW.countries().all()).allSatisfy(
        country -> assertThat(country.allNames()).allMatch(n -> LAW.countries().find(n).equals(Optional.of(country))));
  }

  @Test
  void everyPlaceLiesInADivisionOfItsCountry() {
    List<Place> places = LAW.countries().places();
    var divisions =
        places.stream()
            .filter(place -> place.kind() == Place.Kind.DIVISION)
            .map(place -> List.of(place.country(), place.name()))
            .collect(Collectors.toSet());
    assertThat(places).allMatch(place -> divisions.contains(List.of(place.country(), place.region())));
  }

  @Test
  void noPlaceIsNamedLikeACountry() {
    assertThat(LAW.countries().places())
        .allSatisfy(p -> assertThat(p.allNames()).noneMatch(name -> LAW.countries().find(name).isPresent()));
  }

  @Test
  void everyCourtIsFoundByItsCityAndState() {
    assertThat(LAW.courts().all()).allSatisfy(court -> {
      assertThat(LAW.courts().byCity(court.city(), court.state())).contains(court);
      assertThat(LAW.states().byPostal(court.state())).isPresent();
    });
  }

  @Test
  void everyNameOfABodyFindsIt() {
    assertThat(LAW.agencies().all()).allSatisfy(
        agency -> assertThat(agency.allNames()).allMatch(n -> LAW.agencies().find(n).equals(Optional.of(agency))));
  }

  @Test
  void everyStateIsFoundByEachOfItsNames() {
    assertThat(LAW.states().all()).allSatisfy(
        state -> assertThat(state.allNames()).allMatch(n -> LAW.states().byName(n).equals(Optional.of(state))));
  }

  @Test
  void elementsStandInOneOrder() {
    List<Integer> positions = new ArrayList<>(LAW.elements().all().stream().map(Element::position).toList());
    assertThat(positions).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
  }

  private static List<Row> rows(String name) {
    return new Tables(Optional.empty()).rows(name, row -> row);
  }
}
