package org.amparo.policy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a stretch of text is. */
public enum Kind {
  PERSON("names of people", Degree.RELATION, Degree.INITIALS),
  FILE_NUMBER("file numbers, whole or in part"),
  CASE_NUMBER("docket numbers and cases that no reporter prints"),
  ADDRESS("streets and post office boxes"),
  PHONE("telephone and fax numbers"),
  EMAIL("e-mail addresses"),
  WEB("web addresses"),
  DATE("dates, months and years", Degree.MONTH, Degree.QUARTER, Degree.THIRD, Degree.YEAR, Degree.DECADE),
  BIRTH_DATE("dates of birth", Degree.YEAR, Degree.DECADE),
  AGE("ages", Degree.DECADE, Degree.STAGE),
  /** How long before, after or for which something was; how far away. */
  DURATION("lengths of time and distances", Degree.SOME),
  /** How many children, brothers or sisters there are. */
  CHILDREN("how many children or siblings there are", Degree.SOME),
  /** The applicant's. */
  OCCUPATION("the applicant's occupation", Degree.KIND),
  /** An exact number or sum. */
  NUMBER("exact numbers and sums"),
  /** A town, a region or a state of a country. */
  PLACE("towns, regions and states", Degree.REGION, Degree.COUNTRY, Degree.KIND),
  /** A school, a church, a firm, a jail: a body or a spot with a name of its own. */
  ORGANISATION("schools, churches, firms and other named bodies", Degree.KIND),
  /** A gang, a cartel, a party, an armed group. */
  GROUP("gangs, cartels, parties and armed groups by name", Degree.KIND),
  /** The police or the army of a named country. */
  FORCE("the police and armed forces of a named country", Degree.KIND),
  /** What the press may have printed: a gun battle, a wound in it. */
  EVENT("details that the press may have printed", Degree.KIND),
  /** A word that no vocabulary knows; it may be a name. */
  UNKNOWN("words that no list knows; each may be a name"),
  COUNTRY("countries and nationalities"),
  /** A faith, a people, a language, a condition. */
  PEOPLE("faiths, peoples, languages and conditions"),
  /** A court, an agency, a public office, and where it sits. */
  AGENCY("courts and public bodies"),
  /** Published authority. */
  CITATION("precedents and other published cases"),
  STATUTE("statutes, regulations and forms"),
  RECORD("references to the record"),
  /** A protected ground relied on, in the decision's words. */
  GROUND("the grounds relied on"),
  SOCIAL_GROUP("the particular social group as worded"),
  /** What kind of persecutor it was, without a name. */
  PERSECUTOR("the persecutor's kind"),
  HARM("the harm suffered or feared"),
  FINDING("what was found on a point of law or fact"),
  /** A stand-in that an earlier protection left; every policy keeps it. */
  STAND_IN("stand-ins of an earlier protection");

  private final String words;
  private final Set<Degree> degrees;

  Kind(String words, Degree... degrees) {
    this.words = words;
    this.degrees = degrees.length == 0 ? Set.of() : Set.copyOf(EnumSet.copyOf(Set.of(degrees)));
  }

  /** The kind as a policy file writes it: "file-number". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it takes in, for the pages. */
  public String words() {
    return words;
  }

  /** How coarse it can be made, or for a name what its stand-in may tell; empty where it is hidden or kept. */
  public Set<Degree> degrees() {
    return degrees;
  }
}
