package org.amparo.gate;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A finished copy that may not leave. Tells where and by which way, and never what. */
public final class GateClosed extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int TOLD = 4;

  private final transient List<Finding> findings;

  GateClosed(CopyKind kind, Collection<Finding> findings) {
    super(message(kind, sorted(findings)));
    this.findings = sorted(findings);
  }

  /** All that was found: what can be read first, then by page. */
  public List<Finding> findings() {
    return findings;
  }

  private static List<Finding> sorted(Collection<Finding> findings) {
    TreeSet<Finding> sorted =
        new TreeSet<>(
            Comparator.comparing(Finding::problem).thenComparing(Finding::page).thenComparing(Finding::channel));
    sorted.addAll(findings);
    return List.copyOf(sorted);
  }

  private static String message(CopyKind kind, List<Finding> findings) {
    String told = findings.stream().limit(TOLD).map(Finding::inWords).collect(Collectors.joining("; "));
    String more = findings.size() > TOLD ? "; and %d more".formatted(findings.size() - TOLD) : "";
    return "the gate stopped the %s: %s%s. Nothing of it was written; please report this line"
        .formatted(name(kind), told, more);
  }

  private static String name(CopyKind kind) {
    return switch (kind) {
      case TEXT -> "text";
      case SET_PDF -> "PDF";
      case PICTURED_PDF -> "PDF of pages";
      case WORD -> "Word file";
    };
  }
}
