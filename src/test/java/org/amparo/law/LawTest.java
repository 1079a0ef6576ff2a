package org.amparo.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rooms above ask of the law. */
class LawTest {

  private static final Law LAW = Law.load();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "Salvadorean, El Salvador",
    "EL SALVADOR, El Salvador",
    "hondurans, Honduras",
    "Ghanian, Ghana",
    "Myanmar, Burma",
    "Côte d’Ivoire, Cote d'Ivoire",
    "Congolese, Democratic Republic of the Congo",
    "People's Republic  of China, China"
  })
  void countryIsFoundByNameOrPeople(String written, String name) {
    assertThat(LAW.countries().find(written)).map(Country::name).contains(name);
  }

  @Test
  void whatIsNoCountryIsNotFound() {
    assertThat(LAW.countries().find("Ruritania")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Juarez, Chihuahua", "Ciudad Juárez, Chihuahua", "San Pedro Sula, Cortes", "Kumba, South West Region"})
  void townIsFoundInItsRegion(String town, String region) {
    assertThat(LAW.countries().place(town)).map(Place::region).contains(region);
  }

  @Test
  void townOfTwoCountriesNeedsItsCountry() {
    Country nicaragua = LAW.countries().find("Nicaragua").orElseThrow();

    assertThat(LAW.countries().places("Granada")).extracting(Place::country).contains("Colombia", "Nicaragua");
    assertThat(LAW.countries().place("Granada")).isEmpty();
    assertThat(LAW.countries().place("Granada", nicaragua)).map(Place::kind).contains(Place.Kind.DIVISION);
  }

  @ParameterizedTest
  @CsvSource({"Pearsall, TX, 5", "LaSalle, LA, 5", "Batavia, NY, 2", "port isabel, TX, 5", "Hagatna, GU, 9"})
  void courtKnowsItsStateAndCircuit(String city, String state, int circuit) {
    Court court = LAW.courts().byCity(city).orElseThrow();

    assertThat(court.state()).isEqualTo(state);
    assertThat(court.circuit()).isEqualTo(circuit);
  }

  @Test
  void cityOfTwoStatesNeedsItsState() {
    assertThat(LAW.courts().byCity("Portland")).isEmpty();
    assertThat(LAW.courts().byCity("Portland", "OR")).map(Court::circuit).contains(9);
  }

  @Test
  void districtOfColumbiaIsCircuitZero() {
    assertThat(LAW.states().byName("D.C.")).map(State::circuit).contains(0);
    assertThat(LAW.states().byPostal("VI")).map(State::circuit).contains(3);
  }

  @Test
  void decisionsOfOneNameAreToldApartByVolumeAndPage() {
    Precedent first = LAW.precedents().byCite(27, "I&N Dec.", 316).orElseThrow();
    Precedent third = LAW.precedents().byCite(28, "I&N Dec.", 307).orElseThrow();

    assertThat(LAW.precedents().byName("matter of a-b-")).contains(first, third);
    assertThat(first.standing()).isEqualTo(Standing.REINSTATED);
    assertThat(first.standingFrom()).contains(LocalDate.of(2025, 9, 2));
    assertThat(third.standing().isCitable()).isFalse();
    assertThat(first.tribunal().circuit()).isEqualTo(OptionalInt.empty());
  }

  @Test
  void precedentsStandUnderTheirElement() {
    assertThat(LAW.precedents().on("psg.socdist")).extracting(Precedent::name).contains("Matter of M-E-V-G-");
    assertThat(LAW.elements().children("ground.psg")).extracting(Element::id)
        .containsExactly("psg.immut", "psg.partic", "psg.socdist", "psg.delin");
  }

  @Test
  void sectionsMovedInApril1997() {
    LocalDate before = LocalDate.of(1996, 5, 1);

    assertThat(LAW.statutes().uscFor("243(h)", before)).contains("1253(h)");
    assertThat(LAW.statutes().uscFor("241(b)(3)", TODAY)).contains("1231(b)(3)");
    assertThat(LAW.statutes().uscFor("241(a)(1)", before)).contains("1251(a)(1)");
    assertThat(LAW.statutes().byIna("106", TODAY)).isEmpty();
    assertThat(LAW.statutes().inaFor("1158(b)(1)(B)(iii)", TODAY)).contains("208(b)(1)(B)(iii)");
  }

  @Test
  void sectionWithALetterIsNotTakenForTheOneWithout() {
    assertThat(LAW.statutes().uscFor("240A(b)(1)", TODAY)).contains("1229b(b)(1)");
    assertThat(LAW.statutes().inaFor("1229a", TODAY)).contains("240");
    assertThat(LAW.statutes().byIna("2400", TODAY)).isEmpty();
  }

  @Test
  void appealToTheBoardTakesThirtyDaysAndOnceTookTen() {
    assertThat(LAW.clocks().on("bia_appeal", TODAY)).extracting(Deadline::length)
        .containsExactly(new Length.Time(30, Length.Unit.DAYS, 0));
    assertThat(LAW.clocks().on("bia_appeal", LocalDate.of(1990, 1, 2))).extracting(Deadline::length)
        .containsExactly(new Length.Time(10, Length.Unit.DAYS, 0));
  }

  @Test
  void ruleThatWasVacatedBeforeItBeganNeverHolds() {
    assertThat(LAW.clocks().all()).filteredOn(deadline -> !deadline.everInForce()).isNotEmpty()
        .noneMatch(deadline -> deadline.inForceOn(TODAY));
  }

  @Test
  void reasonablePeriodIsNoNumber() {
    assertThat(LAW.clocks().on("i589_reasonable_period", TODAY)).extracting(Deadline::length)
        .containsExactly(new Length.ReasonablePeriod());
  }

  @ParameterizedTest
  @CsvSource({
    "l&N Dec., I&N Dec.",
    "I.  & N. Dec., I&N Dec.",
    "Fed. Appx., F. App'x",
    "F.Supp.2d, F. Supp. 2d",
    "F. 3d, F.3d"
  })
  void reporterIsFoundHoweverItIsWritten(String written, String normal) {
    assertThat(LAW.reporters().find(written)).map(Reporter::normal).contains(normal);
  }

  @Test
  void anyReporterPatternStandsInsideACitation() {
    String line = "Matter of M-E-V-G-, 26 I&N\n Dec. 227 (BIA 2014)";

    assertThat(line).containsPattern("\\d+ " + LAW.reporters().any().pattern() + " \\d+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Holder", "INS", "U.S. Att'y Gen.", "U.S. Att’y Gen.", "Bondi"})
  void governmentIsKnownAsAParty(String name) {
    assertThat(LAW.adjudicators().isGovernmentParty(name)).isTrue();
  }

  @Test
  void boardMembersAreKnownBySurname() {
    assertThat(LAW.adjudicators().isKnownSurname("o’connor")).isTrue();
    assertThat(LAW.adjudicators().bySurname("Greer")).extracting(Adjudicator::printed).contains("Greer, Anne J.");
    assertThat(LAW.adjudicators().isKnownSurname("Nobodyhasthisname")).isFalse();
  }

  @Test
  void bodiesAreKnownByTheirAbbreviations() {
    assertThat(LAW.agencies().find("EOIR")).map(Agency::name).contains("Executive Office for Immigration Review");
    assertThat(LAW.agencies().find("2d Cir.")).map(Agency::kind).contains(Agency.Kind.COURT);
  }

  @Test
  void versionIsTheDateOfTheTables() {
    assertThat(LAW.version()).matches("\\d{4}-\\d{2}-\\d{2}");
  }
}
