package org.amparo.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a policy one after another, and refuses the first that breaks a rule of the form. */
final class PolicyRows {

  static final String ANY = "any";
  static final String NO_DEGREE = "-";
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  private final String file;
  private final List<Rule> rules = new ArrayList<>();
  private final Set<List<String>> seen = new HashSet<>();
  private @Nullable List<String> opening;
  private boolean columnsNamed;

  PolicyRows(String file) {
    this.file = file;
  }

  void take(int line, List<String> cells) {
    if (opening == null) {
      opening = opening(line, cells);
    } else if (!columnsNamed) {
      columns(line, cells);
    } else {
      rules.add(rule(line, cells));
    }
  }

  private List<String> opening(int line, List<String> cells) {
    if (cells.size() != 3 || !cells.getFirst().equals(PolicyFile.OPENING)) {
      throw new MalformedPolicy(file, line, cells.getFirst(), "a policy opens with its name",
          "begin with three cells: policy, its name, what it is for");
    }
    if (!NAME.matcher(cells.get(1)).matches()) {
      throw new MalformedPolicy(file, line, cells.get(1), "a name has small letters, digits and hyphens, 40 at most",
          "give it such a name, and none of a client");
    }
    return cells;
  }

  private void columns(int line, List<String> cells) {
    if (!cells.equals(PolicyFile.COLUMNS)) {
      throw new MalformedPolicy(file, line, String.join(" ", cells), "the columns are "
          + String.join(", ", PolicyFile.COLUMNS), "name them so, in this order, one tab between two");
    }
    columnsNamed = true;
  }

  private Rule rule(int line, List<String> cells) {
    if (cells.size() != PolicyFile.COLUMNS.size()) {
      throw new MalformedPolicy(file, line, cells.getFirst(),
          "the row has %d cells where a rule has %d".formatted(cells.size(), PolicyFile.COLUMNS.size()),
          "put exactly one tab between two cells");
    }
    Kind kind = one(line, cells.get(0), "kind", kinds(), Kind::code);
    Optional<Role> role = cells.get(1).equals(ANY) ? Optional.empty()
        : Optional.of(one(line, cells.get(1), "role", List.of(Role.values()), Role::code));
    Action action = one(line, cells.get(2), "action", List.of(Action.values()), Action::code);
    if (action == Action.KEEP && !Floor.mayKeep(kind, role)) {
      throw new MalformedPolicy(file, line, kind.code() + " " + cells.get(1) + " keep",
          "no policy leaves readable what names or finds a person in the case", "write hide");
    }
    if (!seen.add(cells.subList(0, 2))) {
      throw new MalformedPolicy(file, line, kind.code() + " " + cells.get(1), "an earlier row speaks of it",
          "remove one of the two");
    }
    if (cells.get(4).isBlank()) {
      throw new MalformedPolicy(file, line, kind.code(), "every rule says why", "write the reason in the last cell");
    }
    return new Rule(kind, role, action, degree(line, kind, action, cells.get(3)), cells.get(4));
  }

  private Optional<Degree> degree(int line, Kind kind, Action action, String cell) {
    boolean name = kind == Kind.PERSON;
    if (cell.equals(NO_DEGREE) && action != Action.GENERALISE) {
      return Optional.empty();
    }
    if (action == Action.KEEP || action == Action.HIDE && !name) {
      throw new MalformedPolicy(file, line, cell, "only what is generalised and a hidden name have a degree", "write -");
    }
    if (action == Action.GENERALISE && (name || kind.degrees().isEmpty())) {
      throw new MalformedPolicy(file, line, kind.code() + " generalise", "this kind has nothing coarser",
          name ? "write hide, with the degree relation or initials" : "write hide or keep");
    }
    List<Degree> fitting = Stream.of(Degree.values()).filter(kind.degrees()::contains).toList();
    return Optional.of(one(line, cell, "degree of " + kind.code(), fitting, Degree::code));
  }

  private <T> T one(int line, String cell, String what, List<T> all, Function<T, String> code) {
    return all.stream().filter(each -> code.apply(each).equals(cell)).findFirst()
        .orElseThrow(() -> new MalformedPolicy(file, line, cell, "no " + what,
            "write one of " + all.stream().map(code).collect(Collectors.joining(", "))));
  }

  private static List<Kind> kinds() {
    return Stream.of(Kind.values()).filter(kind -> kind != Kind.STAND_IN).toList();
  }

  Policy policy() {
    List<String> named = opening;
    if (named == null || !columnsNamed) {
      throw new MalformedPolicy(file, "the file holds no policy", "begin with: amparo policy share > my-policy.tsv");
    }
    Set<Kind> missing = EnumSet.copyOf(kinds());
    rules.stream().filter(rule -> rule.role().isEmpty()).map(Rule::kind).forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new MalformedPolicy(file, "no rule for %s of any role".formatted(
          missing.stream().map(Kind::code).collect(Collectors.joining(", "))), "add a row for each");
    }
    return new Policy(named.get(1), named.get(2), rules);
  }
}
