package org.amparo.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a decision says beyond its record: dates, offices, orders, sources, who decided which point, and its
 * authorities.
 * Dates, offices and convictions may single a person out: none of this passes the glass door as it is.
 *
 * @param applicationFiled when the application was filed
 * @param hearings when the judge heard the case
 * @param decidedBelow the day of the decision under appeal
 * @param governmentOffice the office of the government's counsel, without anybody's name
 * @param circuit the circuit whose law applies, 1 to 11, or 0 for the D.C. Circuit
 * @param standardsOfReview by which the decision says that it reviews
 * @param boardFactFinding what the Board says of finding facts itself
 * @param family relatives of whom the decision speaks
 * @param derivatives relatives who are parties to the case or claim through the respondent
 * @param countrySources evidence on the country that the decision speaks of
 * @param priorOrders earlier orders that bear on the case
 * @param convictions crimes of which the respondent was convicted, as worded
 * @param holdings what each body did with each point
 * @param authorities what is cited, with its standing and treatment
 * @param sections statutes and regulations in both numberings
 */
public record Particulars(
    Optional<Fact<LocalDate>> applicationFiled,
    List<Fact<LocalDate>> hearings,
    Optional<Fact<LocalDate>> decidedBelow,
    Optional<Fact<String>> governmentOffice,
    Optional<Fact<Integer>> circuit,
    List<Fact<StandardOfReview>> standardsOfReview,
    Optional<Fact<BoardFactFinding>> boardFactFinding,
    List<Fact<FamilyMember>> family,
    List<Fact<FamilyMember>> derivatives,
    List<Fact<CountrySource>> countrySources,
    List<Fact<PriorOrder>> priorOrders,
    List<Fact<String>> convictions,
    List<Holding> holdings,
    List<Authority> authorities,
    List<Section> sections) {

  /** Where nothing was read. */
  public static final Particulars NONE =
      new Particulars(
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  public Particulars {
    hearings = List.copyOf(hearings);
    standardsOfReview = List.copyOf(standardsOfReview);
    family = List.copyOf(family);
    derivatives = List.copyOf(derivatives);
    countrySources = List.copyOf(countrySources);
    priorOrders = List.copyOf(priorOrders);
    convictions = List.copyOf(convictions);
    holdings = List.copyOf(holdings);
    authorities = List.copyOf(authorities);
    sections = List.copyOf(sections);
  }
}
