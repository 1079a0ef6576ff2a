package org.amparo.policy;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The form of a policy: a line "policy, NAME, what it is for", a line that names the columns, and a row a rule, with
 * tabs between the cells. Lines that begin with '#' explain.
 */
final class PolicyFile {

  static final String OPENING = "policy";
  static final List<String> COLUMNS = List.of("kind", "role", "action", "degree", "why");

  private static final List<String> HEADER = List.of(
      "# What a copy hides, makes coarser and keeps. Lines that begin with # explain; cells are divided by tabs. A row",
      "# for one role beats the row for any; every kind has a row for any. Actions: hide, generalise to a degree, keep.",
      "# No policy leaves readable what names or finds a person in the case: person, file-number, case-number, address,",
      "# phone, email, web, birth-date, number, organisation and unknown are hidden or made coarser for every role but",
      "# adjudicator, clerk and government-counsel. A file that tries to keep one of them is refused.");

  private PolicyFile() {}

  static Policy read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw new MalformedPolicy(name, "no policy of this name and no such file",
          "name one of " + String.join(", ", ReadyPolicies.NAMES) + " or a policy file");
    }
    try {
      return parse(name, Files.readString(file));
    } catch (MalformedInputException e) {
      throw new MalformedPolicy(name, "the file is not UTF-8 text", "save it as plain text in UTF-8");
    } catch (IOException e) {
      throw new MalformedPolicy(name, "the file cannot be read", "check its permissions");
    }
  }

  static Policy parse(String file, String text) {
    PolicyRows rows = new PolicyRows(file);
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.startsWith("#") && !line.isBlank()) {
        rows.take(number, List.of(line.split("\t", -1)));
      }
    }
    return rows.policy();
  }

  static String format(Policy policy) {
    List<String> lines = new ArrayList<>(HEADER);
    lines.add(String.join("\t", OPENING, policy.name(), policy.about()));
    lines.add(String.join("\t", COLUMNS));
    policy.rules().forEach(rule -> lines.add(row(rule)));
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String row(Rule rule) {
    String role = rule.role().map(Role::code).orElse(PolicyRows.ANY);
    String degree = rule.degree().map(Degree::code).orElse(PolicyRows.NO_DEGREE);
    return String.join("\t", rule.kind().code(), role, rule.action().code(), degree, rule.why());
  }
}
