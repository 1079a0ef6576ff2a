package org.amparo.policy;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A written policy: for each kind of thing, and where it matters for each role, whether it is hidden, made coarser or
 * kept. Whatever it says, it never leaves a direct identifier readable; see {@link Floor}. Immutable.
 */
public final class Policy {

  private final String name;
  private final String about;
  private final List<Rule> rules;
  private final Map<Kind, Map<Role, Rule>> settled;

  Policy(String name, String about, List<Rule> rules) {
    this.name = name;
    this.about = about;
    this.rules = List.copyOf(rules);
    this.settled = settle(rules);
  }

  /** The policies that ship: "share", "publish" and "court". */
  public static List<String> ready() {
    return ReadyPolicies.NAMES;
  }

  /** The policy that is used where nobody names one. */
  public static Policy share() {
    return ReadyPolicies.named("share").orElseThrow();
  }

  /**
   * Finds a policy that ships by its name, or reads one from a file.
   *
   * @param nameOrFile "share", "publish", "court" or the path of a policy file
   * @throws MalformedPolicy when there is no such file, or it breaks a rule of the format
   */
  public static Policy find(String nameOrFile) {
    Optional<Policy> ready = ReadyPolicies.named(nameOrFile);
    return ready.isPresent() ? ready.get() : own(PolicyFile.read(Path.of(nameOrFile)));
  }

  /** A copy of "share" that says something else under its name would mislead whoever reads the name. */
  private static Policy own(Policy policy) {
    Optional<Policy> ready = ReadyPolicies.named(policy.name());
    if (ready.isPresent() && !ready.get().rules().equals(policy.rules())) {
      throw new MalformedPolicy(policy.name(), "this name belongs to a policy that ships, whose rules are others",
          "give yours another name in its first row");
    }
    return policy;
  }

  private static Map<Kind, Map<Role, Rule>> settle(List<Rule> rules) {
    Map<Kind, Map<Role, Rule>> settled = new EnumMap<>(Kind.class);
    for (Rule rule : rules) {
      Map<Role, Rule> ofKind = settled.computeIfAbsent(rule.kind(), kind -> new EnumMap<>(Role.class));
      for (Role role : Role.values()) {
        if (rule.isFor(role) || rule.role().isEmpty() && !ofKind.containsKey(role)) {
          ofKind.put(role, rule);
        }
      }
    }
    return settled;
  }

  public String name() {
    return name;
  }

  /** What it is for, in one sentence. */
  public String about() {
    return about;
  }

  public List<Rule> rules() {
    return rules;
  }

  /** The name and the print of its rules, to be kept with all that was done by it. */
  public PolicyUsed used() {
    return PolicyUsed.of(this);
  }

  /** The rule for a kind in a role; empty for {@link Kind#STAND_IN}, which every policy keeps. */
  public Optional<Rule> rule(Kind kind, Role role) {
    return Optional.ofNullable(settled.getOrDefault(kind, Map.of()).get(role));
  }

  /** What is done with a stretch: hidden where the policy would make it coarser but the value holds nothing to tell. */
  public Treatment treat(Kind kind, Role role, Value value) {
    Optional<Rule> found = rule(kind, role);
    if (found.isEmpty()) {
      return kind == Kind.STAND_IN ? new Treatment(Action.KEEP, Optional.empty(), "", "") : Treatment.hide("");
    }
    Rule rule = found.get();
    return switch (rule.action()) {
      case HIDE, KEEP -> new Treatment(rule.action(), rule.degree(), "", rule.why());
      case GENERALISE -> Coarser.words(value, rule.degree().orElseThrow())
          .map(words -> new Treatment(Action.GENERALISE, rule.degree(), words, rule.why()))
          .orElseGet(() -> Treatment.hide(rule.why()));
    };
  }

  /** This policy, but with all that can be made that coarse made so: the choice that a reviewer is offered. */
  public Policy coarsening(Degree degree) {
    return new Policy(
        name,
        about,
        rules.stream()
            .map(rule -> rule.kind().degrees().contains(degree)
                ? new Rule(rule.kind(), rule.role(), Action.GENERALISE, Optional.of(degree), rule.why())
                : rule)
            .toList());
  }

  /** The policy as a file that {@link #find} reads back to the same. */
  public String format() {
    return PolicyFile.format(this);
  }
}
