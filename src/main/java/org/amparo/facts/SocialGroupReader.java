package org.amparo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the particular social groups as the decision words them. */
final class SocialGroupReader {

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?=[sgm])(?:social groups?\\b[^.\";]{0,80}?(?:composed of|consisting of|consists of|comprised of|described as"
              + "|defined as|delineated as|of|as|:|,)?|\\bgroups? (?:composed of|consisting of|defined as|of|:)"
              + "|\\bmembership in) ?\"(?<group>[^\"]{6,160}?)[,.;]?\"");

  private static final Stems GROUP = Stems.of("social group", "groups ", "group ", "membership in");

  List<Fact<String>> read(DecisionText decision) {
    List<Fact<String>> groups = new ArrayList<>();
    Prose prose = decision.prose();
    Matcher matcher =
        QUOTED.matcher(prose.lower()).region(decision.body().start(), decision.order().start());
    while (GROUP.in(prose.lower()) && matcher.find()) {
      String group = prose.text().substring(matcher.start("group"), matcher.end("group")).strip();
      if (groups.stream().noneMatch(known -> known.value().equalsIgnoreCase(group))) {
        groups.add(new Fact<>(group, prose.evidence(matcher.start("group"), matcher.end("group"))));
      }
    }
    return groups;
  }
}
