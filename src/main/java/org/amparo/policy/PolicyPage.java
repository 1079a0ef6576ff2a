package org.amparo.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policies that ship, side by side, as a page for lawyers. Written as Markdown. */
public final class PolicyPage {

  private static final List<String> CLOSING = List.of(
      "",
      "A value that is no finer than its degree goes one step further: with `month`, \"March 2009\" becomes \"[the first",
      "quarter of 2009]\". Words that no row speaks of are everyday words of English and of the law; they stay.",
      "",
      "## The floor",
      "",
      "No policy leaves readable what names or finds an applicant, a relative or a witness: names, file and case numbers,",
      "addresses, phones, e-mail and web addresses, dates of birth, exact numbers, named bodies and words that no list",
      "knows are hidden or made coarser for every role but adjudicator, clerk and government counsel. A file that says",
      "otherwise is refused. What a policy keeps is hidden all the same where it bears the name of somebody protected in",
      "the document, stands beside such a name, or ends an address. Roles are found by a program: the floor does not trust",
      "them further than that.",
      "",
      "## A policy of your own",
      "",
      "```",
      "./amparo policy share > our-policy.tsv     # then give it a name of your own in its first row, and change rows",
      "./amparo policy our-policy.tsv             # checks it",
      "./amparo policy our-policy.tsv --default   # follow it wherever no policy is named",
      "```",
      "",
      "`--policy NAME|FILE` on protect, add and match names one for that run. Every copy says which policy it follows, by",
      "name and by a print of its rules.");

  private PolicyPage() {}

  /** The page; docs/policy.md holds it. */
  public static String text() {
    List<Policy> policies = Policy.ready().stream().map(Policy::find).toList();
    List<String> lines = new ArrayList<>(List.of(
        "# What a copy hides, makes coarser and keeps",
        "",
        "Made from the policy files by `./amparo policy --page > docs/policy.md`; a test holds the two together.",
        ""));
    policies.forEach(policy -> lines.add("- **" + policy.name() + "**: " + policy.about()));
    lines.addAll(List.of(
        "",
        "| what | " + policies.stream().map(Policy::name).collect(Collectors.joining(" | ")) + " |",
        "|---|" + "---|".repeat(policies.size())));
    for (Kind kind : Kind.values()) {
      roles(kind, policies).forEach(role -> lines.add(row(kind, role, policies)));
    }
    lines.addAll(CLOSING);
    return String.join("\n", lines) + "\n";
  }

  /** Nobody in particular first, then every role that a policy has a row for. */
  private static List<Optional<Role>> roles(Kind kind, List<Policy> policies) {
    return policies.stream().flatMap(policy -> policy.rules().stream())
        .filter(rule -> rule.kind() == kind).map(Rule::role).distinct()
        .sorted((one, other) -> one.map(Role::ordinal).orElse(-1).compareTo(other.map(Role::ordinal).orElse(-1)))
        .toList();
  }

  private static String row(Kind kind, Optional<Role> role, List<Policy> policies) {
    String what = kind.words() + role.map(whose -> ": " + whose.code().replace('-', ' ')).orElse("");
    return Stream.concat(Stream.of(what), policies.stream().map(policy -> cell(kind, role, policy)))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String cell(Kind kind, Optional<Role> role, Policy policy) {
    return policy.rule(kind, role.orElse(Role.NONE)).map(rule -> done(rule) + "; " + rule.why()).orElse("");
  }

  private static String done(Rule rule) {
    return switch (rule.action()) {
      case HIDE -> rule.degree().map(degree -> "**hidden**, the stand-in tells " + degree.words()).orElse("**hidden**");
      case KEEP -> "stays";
      case GENERALISE -> rule.degree().map(degree -> "becomes " + degree.words()).orElse("");
    };
  }
}
